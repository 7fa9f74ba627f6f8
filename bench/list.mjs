// The list of tickets at 10 000 beside one of 50, in one run: time to first paint, scrolling, a new ticket on top.
import { bounded, compared, fiveTimes, interleaved, median, openBrowser, print } from './browser.mjs';

const MANY = 10_000;
const ROUNDS = 9;

const browser = await openBrowser(['list']);

/** @param {number} tickets @param {boolean} paged */
const firstPaint = (tickets, paged) => () =>
  browser.onPage('list', (page) => page.evaluate(`show(${tickets}, ${paged})`).then(Number));

/** @param {number} tickets @param {string} ask */
const afterwards = (tickets, ask) => () =>
  browser.onPage('list', async (page) => {
    await page.evaluate(`show(${tickets}, false)`);
    return median([await page.evaluate(ask)].flat().map(Number));
  });

try {
  const paint = await interleaved(
    { few: firstPaint(50, true), paged: firstPaint(MANY, true), many: firstPaint(MANY, false) },
    ROUNDS,
  );
  const use = await interleaved(
    {
      scroll: afterwards(MANY, 'scroll().then(({ p95 }) => p95)'),
      scrollFew: afterwards(50, 'scroll().then(({ p95 }) => p95)'),
      scrollStill: afterwards(MANY, 'stillRows().then(scroll).then(({ p95 }) => p95)'),
      arrive: afterwards(MANY, fiveTimes('arrive')),
      arriveFew: afterwards(50, fiveTimes('arrive')),
      arriveByHand: afterwards(MANY, fiveTimes('arriveByHand')),
      rows: afterwards(MANY, 'scroll().then(() => rowsInPage())'),
    },
    3,
  );
  print('The list of tickets, four times slower than this machine', [
    compared(`first paint, ${MANY} at hand, beside 50`, paint.many, paint.few, 1.2),
    compared(`first paint, ${MANY} in pages, beside 50`, paint.paged, paint.few, 1.2),
    bounded('a frame while scrolling by half a screen a frame, 95th percentile', use.scroll, 2, ' frames'),
    bounded('  the same with 50', use.scrollFew, 2, ' frames'),
    bounded('  the least here: 1000 such rows that stand there, no script', use.scrollStill, 2, ' frames'),
    bounded('a new ticket on top', use.arrive, 2, ' frames'),
    bounded('  the same with 50', use.arriveFew, 2, ' frames'),
    bounded('  the least here: a copied row put in by hand, no script', use.arriveByHand, 2, ' frames'),
    bounded('rows in the page after scrolling', use.rows, 100),
  ]);
} finally {
  await browser.close();
}
