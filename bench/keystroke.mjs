// From a key to the next frame in the ticket form with 5 000 characters, beside a plain textarea, in one run.
import { compared, interleaved, openBrowser, print } from './browser.mjs';

const browser = await openBrowser(['keystroke']);

/** @param {string} ask */
const ask = (ask) => () => browser.onPage('keystroke', (page) => page.evaluate(ask).then(Number));

try {
  const { form, plain } = await interleaved({ form: ask('form()'), plain: ask('plain()') }, 9);
  print('A key in a text of 5 000 characters, four times slower than this machine', [
    compared('to the next frame in the form, beside a plain textarea', form, plain, 1.2),
  ]);
} finally {
  await browser.close();
}
