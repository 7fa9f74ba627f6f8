import { expect } from '@open-wc/testing';
import { statusLook } from '../../../src/elements/shared/status-look.js';
import { en } from '../../../src/i18n/en.js';
import type { CloseReason } from '../../../src/port/index.js';

function words(closeReason?: CloseReason): string {
  return statusLook({ status: 'cancelled', line: 1, ...(closeReason && { closeReason }) }, en).words;
}

describe('A ticket that came to nothing', () => {
  it('is withdrawn where the customer took it back, or nobody has told who did', () => {
    expect([words('withdrawn'), words()]).to.deep.equal(['Withdrawn', 'Withdrawn']);
  });

  it('is closed where support ended it, as one that goes on in another: nobody withdrew it', () => {
    expect([words('duplicate'), words('rejected')]).to.deep.equal(['Closed', 'Closed']);
  });
});
