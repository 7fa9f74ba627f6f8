import { writeFileSync } from 'node:fs';
import { defaultReporter } from '@web/test-runner';
import { bundledTests } from './scripts/bundled-tests.mjs';

const engine = process.env.ENGINE ?? 'chromium';
const quietFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Firefox is driven over WebDriver BiDi; WebKit through a WebKitWebDriver that already listens on WEBKIT_DRIVER_PORT. */
async function browser() {
  if (engine === 'chromium') {
    const { chromeLauncher } = await import('@web/test-runner-chrome');
    const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';
    return chromeLauncher({ launchOptions: { executablePath, args: quietFlags } });
  }
  if (engine === 'firefox') {
    const { puppeteerLauncher } = await import('@web/test-runner-puppeteer');
    const executablePath = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
    // The panel that Firefox opens at a download takes the focus from the page and never gives it back: no file after it has any.
    const extraPrefsFirefox = { 'browser.download.alwaysOpenPanel': false };
    return puppeteerLauncher({
      launchOptions: { browser: 'firefox', executablePath, headless: true, extraPrefsFirefox },
    });
  }
  if (engine === 'webkit') {
    const { webdriverLauncher } = await import('@web/test-runner-webdriver');
    return webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port: Number(process.env.WEBKIT_DRIVER_PORT ?? 4455),
      path: '/',
      connectionRetryCount: 0,
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {
          binary: process.env.WEBKIT_PATH ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
          args: ['--automation'],
        },
      },
    });
  }
  throw new Error(`ENGINE is "${engine}"; it can be chromium, firefox or webkit.`);
}

/** Writes how many tests passed, failed and were skipped where scripts/test.mjs reads it. */
function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      const skipped = [];
      for (const session of sessions) {
        const tests = testsOf(session.testResults);
        for (const test of tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
        for (const { name } of tests.filter(({ skipped }) => skipped)) skipped.push(`${session.testFile}: ${name}`);
        // A file that could not be loaded, or holds no test, is a failure of its own.
        if (tests.length === 0 || session.errors.length > 0) counts.failed += 1;
        if (tests.length === 0) console.error(`There is no test in ${session.testFile}.`);
      }
      if (skipped.length > 0) console.log(`\nSkipped, for ${engine}'s driver cannot do it (tests/elements/engine.ts):`);
      for (const line of skipped) console.log(`  ${line.slice(line.indexOf('tests/'))}`);
      if (process.env.TC_COUNTS_FILE) writeFileSync(process.env.TC_COUNTS_FILE, JSON.stringify(counts));
    },
  };
}

function testsOf(suite) {
  return suite === undefined ? [] : [...suite.tests, ...suite.suites.flatMap(testsOf)];
}

export default {
  files: ['tests/elements/**/*.test.ts'],
  browsers: [await browser()],
  // WebKitWebDriver runs one session at a time, and in Firefox only the page in front has the focus.
  ...(engine === 'chromium' ? {} : { concurrency: 1 }),
  plugins: [bundledTests('tests/elements')],
  reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY === true }), countReporter()],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: { config: { timeout: 30_000 } },
  // A busy machine is long in opening a page.
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
};
