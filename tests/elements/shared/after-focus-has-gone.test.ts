import { expect, fixture, html } from '@open-wc/testing';
import { afterFocusHasGone } from '../../../src/elements/shared/after-focus-has-gone.js';
import { focused } from '../hand.js';

/** A page on which what had the focus is gone. */
async function page(): Promise<{ readonly next: HTMLElement; readonly other: HTMLElement }> {
  const place = await fixture(html`<div><button>Gone</button><button>Next</button><button>Other</button></div>`);
  const [gone, next, other] = place.querySelectorAll('button');
  if (!gone || !next || !other) throw new Error('the buttons are there');
  gone.focus();
  gone.remove();
  return { next, other };
}

describe('the focus whose element has gone', () => {
  it('is moved on once that has been heard of', async () => {
    const { next } = await page();
    await new Promise<void>((resolve) => {
      afterFocusHasGone(() => {
        next.focus();
        resolve();
      });
      expect(focused() === next, 'moved at once').to.equal(false);
    });
    expect(focused() === next, 'moved').to.equal(true);
  });

  it('stays with whoever has taken it meanwhile', async () => {
    const { other } = await page();
    let moved = false;
    afterFocusHasGone(() => (moved = true));
    other.focus();
    await other.animate([], 400).finished;
    expect(moved).to.equal(false);
  });

  it('goes where those want it who know best', async () => {
    await page();
    const turns: number[] = [];
    await new Promise<void>((resolve) => {
      afterFocusHasGone(() => (turns.push(2), resolve()), 2);
      afterFocusHasGone(() => turns.push(1));
    });
    expect(turns).to.deep.equal([1, 2]);
  });
});
