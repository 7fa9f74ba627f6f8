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
