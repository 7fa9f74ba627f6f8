/** Tests that need what the test runner can do in some engines only; elsewhere they are skipped. */
const { userAgent } = navigator;
const chromium = userAgent.includes('Chrome/');
const webkit = !chromium && userAgent.includes('AppleWebKit/');

/** For tests in which the reader wishes for dark colours or less motion. */
export const itWithWishes = chromium ? it : it.skip;

/** For tests in which keys are held down or the window is given a size. */
export const itWithKeysHeld = webkit ? it.skip : it;

/** The same for a group of tests. */
export const describeWithKeysHeld = webkit ? describe.skip : describe;

/**
 * For tests that press keys in a page of many. Firefox gives keys and the ring of focus only to the page in front, and in a
 * run of all files that is not always the one under test. Why is not known yet; Chromium runs them all.
 */
export const itWithKeysInFront = chromium ? it : it.skip;
