import { expect } from '@open-wc/testing';
import { memoryAdapter } from '../../../src/adapters/memory/index.js';
import { SupportError } from '../../../src/port/support-error.js';
import { PhoneLine } from '../phone-line.js';
import { appears, atRest, deep, focused, openPanel, supportOnPage, titleOf } from './support-fixture.js';

function write(field: HTMLInputElement | HTMLTextAreaElement, words: string): void {
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('a help desk that cannot be reached', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('leaves a form to write in from home, which goes out once it can be reached (check 67)', async () => {
    const line = new PhoneLine(memoryAdapter());
    const noLine = new SupportError('network', 'no line');
    // Home asks, and the form once more.
    line.fail('connect', noLine, noLine);
    const support = await supportOnPage(line.adapter);
    const panel = await openPanel(support);
    await appears(panel, '.notice.bad');
    await atRest(support);
    await expect(support).to.be.accessible();
    (await appears(panel, 'button', 'New ticket')).click();
    const subject = await appears<HTMLInputElement>(panel, 'input[name=subject]');
    expect(focused()).to.equal(titleOf(support));
    write(subject, 'The rota is empty');
    (await appears(panel, 'button', 'Try again')).click();
    await appears(panel, 'h2', 'Other ways');
    expect(deep<HTMLInputElement>(panel, 'input[name=subject]').map(({ value }) => value)).to.deep.equal([
      'The rota is empty',
    ]);
    expect(deep(panel, '.notice.bad').filter((notice) => notice.checkVisibility())).to.have.length(0);
    (await appears(panel, 'input[name=kind][value=question]')).click();
    write(await appears<HTMLTextAreaElement>(panel, 'textarea'), 'Since this morning.');
    (await appears(panel, 'button', 'Send ticket')).click();
    await appears(panel, 'h2', 'is filed');
    expect(line.count('fileTicket')).to.equal(1);
  });
});
