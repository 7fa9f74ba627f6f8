import { setViewport } from '@web/test-runner-commands';

/** Tests that need what the test runner can do in some engines only; elsewhere they are skipped. */
const { userAgent } = navigator;
const chromium = userAgent.includes('Chrome/');
const webkit = !chromium && userAgent.includes('AppleWebKit/');

/** For tests in which the reader wishes for dark colours or less motion. */
export const itWithWishes = chromium ? it : it.skip;

/** For tests in which keys are held down or the window is given a size. */
export const itWithKeysHeld = webkit ? it.skip : it;

/** Makes the window as large as a desktop's; the one that WebKit's driver opens is, and cannot be changed. */
export async function asDesktop(): Promise<void> {
  if (!webkit) await setViewport({ width: 1280, height: 820 });
}

/** The same for a group of tests. */
export const describeWithKeysHeld = webkit ? describe.skip : describe;

/**
 * For tests that press keys in a page of many. In Firefox, Tab goes on from the last control of a page to the browser's own
 * buttons; the window's focus stays there, and no test after it has the ring of focus or every key. A click in the page did not
 * bring it back in a trial. Chromium runs them all.
 */
export const itWithKeysInFront = chromium ? it : it.skip;
