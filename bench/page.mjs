// What a host page pays for the launcher, beside an element without anything in it, and for opening the form beside a bare one.
import { bounded, compared, interleaved, openBrowser, print } from './browser.mjs';

const ROUNDS = 9;
/** Globals that our libraries set and that do not count (performance.md). */
const LIBRARIES = /^(lit|reactiveElement|litHtml|litElement)\w*Versions$|^__zod_globalConfig$/;

const browser = await openBrowser(['launcher', 'vanilla', 'bare-form', 'form']);

/** Milliseconds of script until the page stands still. @param {string} name */
const script = (name) => () =>
  browser.onPage(name, async (page) => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    await page.reload();
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    const { metrics } = await devtools.send('Performance.getMetrics');
    return (metrics.find(({ name: metric }) => metric === 'ScriptDuration')?.value ?? NaN) * 1000;
  });

/** @param {string} name */
const opening = (name) => () => browser.onPage(name, (page) => page.evaluate('show()').then(Number));

/** What the launcher leaves on a page that nobody has used it on. */
const traces = () =>
  browser.onPage('nothing', async (page) => {
    const before = /** @type {string[]} */ (await page.evaluate('Object.getOwnPropertyNames(globalThis)'));
    await page.evaluate(`globalThis.seen = { long: 0, shift: 0 };
      new PerformanceObserver((list) => (seen.long += list.getEntries().length)).observe({ type: 'longtask', buffered: true });
      new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (seen.shift += value))).observe({ type: 'layout-shift', buffered: true });`);
    browser.takeRequests();
    await page.evaluate('import("/launcher.js").then(() => new Promise((done) => setTimeout(done, 500)))');
    const asked = browser.takeRequests();
    const after = /** @type {string[]} */ (await page.evaluate('Object.getOwnPropertyNames(globalThis)'));
    const seen = /** @type {{long: number, shift: number}} */ (await page.evaluate('seen'));
    return {
      ...seen,
      globals: after.filter((name) => !before.includes(name) && name !== 'seen' && !LIBRARIES.test(name)).length,
      stored: Number(await page.evaluate('localStorage.length + sessionStorage.length + document.cookie.length')),
      requests: asked.length,
      backend: asked.filter((path) => path.startsWith('/backend')).length,
    };
  });

/** Nodes, listeners and bytes that are left after putting the launcher there and taking it away a hundred times. */
const remains = () =>
  browser.onPage(
    'launcher',
    async (page) => {
      const devtools = await page.context().newCDPSession(page);
      const count = async () => {
        await devtools.send('HeapProfiler.collectGarbage');
        const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
        return {
          nodes,
          listeners: jsEventListeners,
          bytes: Number(await page.evaluate('performance.memory.usedJSHeapSize')),
        };
      };
      const round = (/** @type {number} */ times) =>
        page.evaluate(`(async () => { for (let i = 0; i < ${times}; i++) {
        const support = Object.assign(document.createElement('tc-support'), { endpoint: '/backend' });
        document.body.append(support); await new Promise(requestAnimationFrame); support.remove();
      } })()`);
      await round(10);
      const before = await count();
      await round(100);
      const after = await count();
      return {
        nodes: Math.max(0, after.nodes - before.nodes),
        listeners: Math.max(0, after.listeners - before.listeners),
        kilobytes: Math.max(0, (after.bytes - before.bytes) / 1000),
      };
    },
    { throttle: 1 },
  );

try {
  const scripts = await interleaved({ ours: script('launcher'), vanilla: script('vanilla') }, ROUNDS);
  const forms = await interleaved({ ours: opening('form'), bare: opening('bare-form') }, ROUNDS);
  const left = await traces();
  const remaining = await remains();
  print('A host page with the launcher, four times slower than this machine', [
    compared('script until the launcher shows, beside a vanilla element', scripts.ours, scripts.vanilla, 1.2),
    bounded('long tasks', left.long, 0),
    bounded('layout shift', left.shift, 0),
    bounded('globals', left.globals, 0),
    bounded('things stored before use', left.stored, 0),
    bounded('requests before somebody means to open it', left.requests, 1),
    bounded('  of these to the help desk', left.backend, 0),
    bounded('nodes left after mounting and unmounting 100 times', remaining.nodes, 0),
    bounded('listeners left', remaining.listeners, 0),
    bounded('heap grown', remaining.kilobytes, 50, ' kB'),
    compared('opening the form, beside a bare form in Lit', forms.ours, forms.bare, 2),
  ]);
} finally {
  await browser.close();
}
