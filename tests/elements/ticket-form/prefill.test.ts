import { expect } from '@open-wc/testing';
import '../../../src/elements/ticket-form/define.js';
import type { TicketFilingEvent } from '../../../src/elements/ticket-form/events.js';
import '../../../src/elements/ticket-form/form-extras.js';
import type { HostContext } from '../../../src/elements/shared/host-context.js';
import type { TcTicketForm } from '../../../src/elements/ticket-form/ticket-form.js';
import type { FormField, TicketDraft } from '../../../src/port/index.js';
import { DeviceBox } from '../device-box.js';
import { all, button, control, hasButton, one, read, type } from '../hand.js';
import { Stage, fixtureCleanup, service, show, until } from '../stage.js';

const products = [
  { value: 'planning', label: { en: 'Planning', sv: 'Planering' } },
  { value: 'stepp', label: { en: 'Stepp', sv: 'Stepp' } },
];
const fields: readonly FormField[] = [
  { id: 'product', type: 'select', label: { en: 'Product', sv: 'Produkt' }, required: true, options: products },
  { id: 'version', type: 'text', label: { en: 'Version', sv: 'Version' }, maxLength: 8 },
  { id: 'url', type: 'text', label: { en: 'Page', sv: 'Sida' } },
  { id: 'users', type: 'number', label: { en: 'Users', sv: 'Användare' } },
  { id: 'agree', type: 'consent', label: { en: 'You may look', sv: 'Ni får titta' } },
];
const offers = { ...service, fields };
const context: HostContext = {
  product: { value: 'stepp', readonly: true },
  version: '7.4.2',
  url: { value: 'https://rota.example/ward/4', hidden: true },
  users: 12,
};

async function formOn(known: HostContext, stage = new Stage({ offers })): Promise<TcTicketForm> {
  const { store, timer } = stage;
  const form = Object.assign(document.createElement('tc-ticket-form'), { store, timer: timer.timer, context: known });
  await show(form);
  await until(() => hasButton(form, 'Bold') && control(form, 'Version'), 'the whole form');
  control(form, 'A question').click();
  await form.updateComplete;
  return form;
}

async function fillIn(form: TcTicketForm): Promise<void> {
  type(control(form, 'Subject'), 'Printing');
  type(control(form, 'What do you want to know?'), 'How do I print?');
  await form.updateComplete;
}

async function sent(form: TcTicketForm): Promise<TicketDraft> {
  return new Promise((resolve) => {
    const keep = (event: TicketFilingEvent): void => {
      event.preventDefault();
      resolve(event.draft);
    };
    form.addEventListener('tc-ticket-filing', keep, { once: true });
    button(form, 'Send ticket').click();
  });
}

/** What developers are told meanwhile. */
async function warnings(during: () => Promise<unknown>): Promise<string[]> {
  const told: string[] = [];
  const { warn } = console;
  console.warn = (text: unknown) => told.push(String(text));
  try {
    await during();
  } finally {
    console.warn = warn;
  }
  return told;
}

describe('What the host page knows', () => {
  afterEach(fixtureCleanup);

  it('is not asked for again, and is sent (check 28)', async () => {
    const stage = new Stage({ offers });
    const form = await formOn(context, stage);
    expect(control(form, 'Version').value).to.equal('7.4.2');
    expect(control(form, 'Users').value).to.equal('12');
    await fillIn(form);
    button(form, 'Send ticket').click();
    await until(() => read(form).includes('is filed'), 'filed');
    const [ticket] = (await stage.desk.customer('anna').listTickets({ scope: 'all' })).items;
    expect(ticket?.fields).to.deep.equal({
      product: 'stepp',
      version: '7.4.2',
      url: 'https://rota.example/ward/4',
      users: 12,
      agree: false,
    });
  });

  it('can be changed where the page leaves it to the customer, and only there (check 28)', async () => {
    const form = await formOn(context);
    const product = control(form, 'Product');
    expect([product.value, product.readOnly]).to.deep.equal(['Stepp', true]);
    type(control(form, 'Version'), '7.3');
    await form.updateComplete;
    await fillIn(form);
    expect((await sent(form)).fields).to.include({ version: '7.3', product: 'stepp' });
  });

  it('is told before it is sent, also what is hidden from the questions', async () => {
    const form = await formOn(context);
    expect(all(form, '[name="fields/url"]')).to.be.empty;
    expect(one(form, '.sent').textContent.replaceAll(/\s+/g, ' ').trim()).to.equal(
      'Sent with the ticket from this page Page https://rota.example/ward/4',
    );
    await expect(form).to.be.accessible();
  });

  it('is asked for after all when it does not fit, and developers are told why', async () => {
    const told = await warnings(async () => {
      const form = await formOn({
        product: { value: 'no such', hidden: true },
        version: { value: 'far too long', readonly: true },
        agree: { value: true, hidden: true },
        ward: '4',
        email: 'anna@norrvik.example',
      });
      expect(all(form, 'select')).to.have.lengthOf(1);
      expect(control(form, 'Version').value).to.equal('');
      expect(control(form, 'Version').readOnly).to.equal(false);
      expect(control(form, 'You may look')).to.have.property('checked', false);
      await fillIn(form);
      one<HTMLSelectElement>(form, 'select').value = 'planning';
      one(form, 'select').dispatchEvent(new Event('change', { bubbles: true }));
      expect((await sent(form)).fields).to.deep.equal({ product: 'planning', agree: false });
    });
    expect(told.filter((each) => each.includes('context'))).to.have.lengthOf(4);
    expect(told.join()).to.contain('"ward" matches no field').and.not.contain('email');
  });

  it('may say null, as data of a page does, where it knows nothing', async () => {
    const form = await formOn({ ...context, version: null, url: { value: null, hidden: true }, other: null });
    await fillIn(form);
    expect((await sent(form)).fields).to.deep.equal({ product: 'stepp', users: 12, agree: false });
  });

  it('goes into the field that the help desk keeps for the rest, and is told with it', async () => {
    const rest: FormField = { id: 'context', type: 'long-text', label: { en: 'From the page' } };
    const form = await formOn(
      { ward: '4', screen: 'Rota' },
      new Stage({ offers: { ...service, fields: [...fields, rest] } }),
    );
    expect(one(form, '.sent dd').textContent).to.equal('ward: 4\nscreen: Rota');
  });

  it('is asked for when the help desk refuses it', async () => {
    const form = await formOn(context);
    await fillIn(form);
    form.addEventListener('tc-ticket-filing', (event) => {
      event.draft = { ...event.draft, fields: { ...event.draft.fields, url: 'x'.repeat(600) } };
    });
    button(form, 'Send ticket').click();
    await until(() => all(form, '.error-summary a').length === 1, 'refused');
    expect(control(form, 'Page').getAttribute('aria-invalid')).to.equal('true');
  });

  it('is not taken for something that the customer has written, and stays the page’s in a draft that is back', async () => {
    const device = new DeviceBox();
    const stage = new Stage({ offers, device });
    const form = await formOn({ ...context, phone: '070-123 45 67', description: 'On ward 4:' }, stage);
    expect(control(form, 'Phone number').value).to.equal('070-123 45 67');
    expect(control(form, 'What do you want to know?').value).to.equal('On ward 4:');
    form.remove();
    expect(device.keys).to.deep.equal([]);
    const second = await formOn(context, stage);
    await fillIn(second);
    second.remove();
    const url = { value: 'https://rota.example/ward/5', hidden: true };
    const third = await formOn({ ...context, url }, new Stage({ offers, device, desk: stage.desk }));
    await until(() => read(third).includes('is back'), 'the draft is back');
    expect((await sent(third)).fields).to.include({ url: url.value, version: '7.4.2' });
  });

  it('follows the page until the customer has changed it, and is there again when the form starts over', async () => {
    const form = await formOn(context);
    form.context = { ...context, version: '7.5' };
    await form.updateComplete;
    expect(control(form, 'Version').value).to.equal('7.5');
    type(control(form, 'Version'), '');
    await form.updateComplete;
    form.context = { ...context, version: '7.6' };
    await form.updateComplete;
    expect(control(form, 'Version').value).to.equal('');
    await fillIn(form);
    button(form, 'Send ticket').click();
    await until(() => read(form).includes('is filed'), 'filed');
    button(form, 'File another ticket').click();
    await form.updateComplete;
    expect(control(form, 'Version').value).to.equal('7.6');
  });

  it('cannot make a ticket of fields that the help desk has not declared', async () => {
    const form = await formOn({ ...context, organisation: 'another', priority: 'urgent' });
    await fillIn(form);
    expect(Object.keys(await sent(form)).sort()).to.deep.equal(['body', 'fields', 'kind', 'subject']);
  });
});
