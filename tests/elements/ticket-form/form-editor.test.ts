import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { itWithKeysInFront } from '../engine.js';
import '../../../src/elements/ticket-form/define.js';
import '../../../src/elements/ticket-form/form-extras.js';
import type { TcTicketForm } from '../../../src/elements/ticket-form/ticket-form.js';
import { all, button, control, description, focused, one, read, type } from '../hand.js';
import { Stage, fixtureCleanup, show, until } from '../stage.js';
import type { Place } from '../stage.js';

const label = 'Describe what happened';

async function formOn(place?: Place, stage = new Stage()): Promise<TcTicketForm> {
  const form = Object.assign(document.createElement('tc-ticket-form'), {
    store: stage.store,
    timer: stage.timer.timer,
  });
  await show(form, place);
  await until(() => all(form, '[role=tab]').length === 2, 'the tools are there');
  return form;
}

function body(form: TcTicketForm): HTMLTextAreaElement {
  return one<HTMLTextAreaElement>(form, 'textarea');
}

async function press(form: TcTicketForm, name: string): Promise<void> {
  button(form, name).click();
  await form.updateComplete;
}

function preview(form: TcTicketForm): HTMLElement {
  return one(form, '.preview');
}

describe('Writing the description', () => {
  afterEach(fixtureCleanup);

  for (const theme of ['light', 'dark'] as const) {
    it(`is accessible on both sides, in ${theme}`, async () => {
      const form = await formOn({ theme });
      type(control(form, label), '- one\n- **two**');
      await expect(form).to.be.accessible();
      await press(form, 'Preview');
      await expect(form).to.be.accessible();
    });
  }

  it('shows how it will read, and goes on where it was', async () => {
    const form = await formOn();
    type(control(form, label), 'Log:\n- **one**\n- [two](https://a.example)\n\n<b onclick=alert(1)>three</b>');
    await press(form, 'Preview');
    expect(body(form).checkVisibility()).to.equal(false);
    expect(all(form, '.preview li').map((each) => each.textContent)).to.deep.equal(['one', 'two']);
    expect(all(form, '.preview strong').map((each) => each.textContent)).to.deep.equal(['one']);
    const link = one<HTMLAnchorElement>(form, '.preview a');
    expect([link.href, link.rel]).to.deep.equal(['https://a.example/', 'noopener noreferrer nofollow']);
    expect(preview(form).textContent).to.contain('<b onclick=alert(1)>three</b>');
    expect(preview(form).getAttribute('role')).to.equal('tabpanel');
    await press(form, 'Write');
    expect(body(form).checkVisibility()).to.equal(true);
    expect(body(form).value).to.contain('three');
  });

  it('says that there is nothing to preview, and what can be used', async () => {
    const form = await formOn();
    await press(form, 'Preview');
    expect(preview(form).textContent)
      .to.contain('Nothing to preview')
      .and.contain('bold, italic, lists, code and links');
    await press(form, 'Write');
    expect(description(body(form))).to.contain('bold, italic, lists, code and links');
  });

  it('puts marks at the caret by buttons of their own names', async () => {
    const form = await formOn();
    type(control(form, label), 'It is twice there');
    body(form).setSelectionRange(6, 11);
    await press(form, 'Bold');
    expect(body(form).value).to.equal('It is **twice** there');
    expect(focused()).to.equal(body(form));
    await press(form, 'Italic');
    expect(body(form).value).to.equal('It is ***twice*** there');
    await press(form, 'Preview');
    expect(preview(form).querySelector('strong em, em strong')?.textContent).to.equal('twice');
  });

  it('keeps what the browser can undo', async () => {
    const form = await formOn();
    body(form).focus();
    document.execCommand('insertText', false, 'twice');
    body(form).select();
    await press(form, 'Bold');
    expect(body(form).value).to.equal('**twice**');
    document.execCommand('undo');
    await form.updateComplete;
    expect(body(form).value).to.equal('twice');
  });

  it('keeps the focus of who is writing already when the tools come', async () => {
    const stage = new Stage();
    const form = Object.assign(document.createElement('tc-ticket-form'), { store: stage.store });
    await show(form);
    await until(() => read(form) !== '', 'drawn');
    const first = body(form);
    first.focus();
    await until(() => all(form, '[role=tab]').length === 2, 'the tools are there');
    expect(body(form)).to.equal(first);
    expect(focused()).to.equal(first);
  });

  it('is where the link of an error leads, from the preview as well (check 17)', async () => {
    const form = await formOn();
    await press(form, 'Preview');
    await press(form, 'Send ticket');
    await until(() => all(form, '.error-summary a').length > 0, 'errors');
    const link = all(form, '.error-summary a').find((each) => each.textContent.includes(label));
    link?.click();
    await until(() => focused() === body(form), 'the focus is in the text');
  });

  it('begins on the side where it is written for the next ticket', async () => {
    const form = await formOn();
    control(form, 'A question').click();
    await form.updateComplete;
    type(control(form, 'Subject'), 'Printing');
    type(body(form), 'How do I print?');
    await press(form, 'Preview');
    await press(form, 'Send ticket');
    await until(() => read(form).includes('is filed'), 'filed');
    await press(form, 'File another ticket');
    expect(body(form).checkVisibility()).to.equal(true);
  });

  itWithKeysInFront('goes between tabs and along the tools by arrows, with one stop for Tab each', async () => {
    const form = await formOn();
    const tabs = all(form, '[role=tab]');
    expect(tabs.map((each) => each.tabIndex)).to.deep.equal([0, -1]);
    tabs[0]?.focus();
    await sendKeys({ press: 'ArrowRight' });
    await form.updateComplete;
    expect(focused()).to.equal(tabs[1]);
    expect(tabs[1]?.getAttribute('aria-selected')).to.equal('true');
    await sendKeys({ press: 'Home' });
    await form.updateComplete;
    expect(tabs[0]?.getAttribute('aria-selected')).to.equal('true');
    const marks = all(form, '.mark');
    expect(marks.map((each) => each.tabIndex)).to.deep.equal([0, -1, -1, -1, -1]);
    marks[0]?.focus();
    await sendKeys({ press: 'ArrowLeft' });
    await form.updateComplete;
    expect(focused()).to.equal(marks[4]);
    expect(marks.map((each) => each.tabIndex)).to.deep.equal([-1, -1, -1, -1, 0]);
  });

  it('fits 288 px', async () => {
    const form = await formOn({ width: 288 });
    expect(form.scrollWidth).to.equal(form.clientWidth);
  });
});
