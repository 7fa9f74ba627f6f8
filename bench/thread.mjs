// A thread of 2 000 entries beside one of 50, in one run: opened at its end, a reply coming in, a letter typed.
import { bounded, compared, fiveTimes, interleaved, median, openBrowser, print } from './browser.mjs';

const MANY = 2000;
const ROUNDS = 9;

const browser = await openBrowser(['thread']);

/** @param {number} entries @param {boolean} paged */
const opened = (entries, paged) => () =>
  browser.onPage('thread', (page) => page.evaluate(`show(${entries}, ${paged})`).then(Number));

/** @param {number} entries @param {string} ask */
const afterwards = (entries, ask) => () =>
  browser.onPage('thread', async (page) => {
    await page.evaluate(`show(${entries}, false).then(atRest)`);
    return median([await page.evaluate(ask)].flat().map(Number));
  });

try {
  const open = await interleaved(
    { few: opened(50, true), paged: opened(MANY, true), many: opened(MANY, false) },
    ROUNDS,
  );
  const use = await interleaved(
    {
      arrive: afterwards(MANY, fiveTimes('arrive')),
      arriveFew: afterwards(50, fiveTimes('arrive')),
      arriveByHand: afterwards(50, fiveTimes('putIn')),
      arriveAll: afterwards(MANY, `drawAll(${MANY}).then(atRest).then(() => ${fiveTimes('arrive')})`),
      key: afterwards(MANY, fiveTimes('key')),
      keyFew: afterwards(50, fiveTimes('key')),
      keyAll: afterwards(MANY, `drawAll(${MANY}).then(atRest).then(() => ${fiveTimes('key')})`),
    },
    3,
  );
  print('The thread of a ticket, four times slower than this machine', [
    compared(`opened at its end, ${MANY} at hand, beside 50`, open.many, open.few, 1.2),
    compared(`opened at its end, ${MANY} in pages, beside 50`, open.paged, open.few, 1.2),
    bounded('a reply coming in', use.arrive, 2, ' frames'),
    bounded('  the same with 50', use.arriveFew, 2, ' frames'),
    bounded('  the least here: a copied message put into 50 by hand', use.arriveByHand, 2, ' frames'),
    bounded(`  the same with ${MANY} drawn`, use.arriveAll, 2, ' frames'),
    compared(`a letter in the reply, beside 50`, use.key, use.keyFew, 1.2),
    compared(`  the same with ${MANY} drawn`, use.keyAll, use.keyFew, 1.2),
  ]);
} finally {
  await browser.close();
}
