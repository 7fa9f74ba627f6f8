import { expect } from '@open-wc/testing';
import '../../../src/elements/ticket-form/define.js';
import type { TicketFilingEvent } from '../../../src/elements/ticket-form/events.js';
import '../../../src/elements/ticket-form/form-extras.js';
import type { TcTicketForm } from '../../../src/elements/ticket-form/ticket-form.js';
import type {
  CatalogueService,
  ConnectOptions,
  FormField,
  ServiceDescription,
  TicketDraft,
} from '../../../src/port/index.js';
import { createSupportStore } from '../../../src/store/create-support-store.js';
import { DeviceBox } from '../device-box.js';
import { all, button, control, focused, furthestRight, one, read, type } from '../hand.js';
import { Stage, fixtureCleanup, service, show, until } from '../stage.js';
import type { Place } from '../stage.js';

const update: CatalogueService = {
  id: 'update',
  name: { en: 'Update', sv: 'Uppdatering' },
  description: { en: 'New versions without delay.', sv: 'Nya versioner utan dröjsmål.' },
  subscribed: true,
};
const upgrade: CatalogueService = {
  id: 'upgrade',
  name: { en: 'Upgrade help', sv: 'Uppgraderingshjälp' },
  description: { en: 'We upgrade by remote session.', sv: 'Vi uppgraderar via fjärrstyrning.' },
  price: { en: 'Fixed price, told in the quote', sv: 'Fast pris, anges i offerten' },
  fields: [{ id: 'from', type: 'text', label: { en: 'Version now', sv: 'Version nu' }, required: true, maxLength: 8 }],
};
const training: CatalogueService = { ...update, id: 'training', name: { en: 'Training' }, subscribed: false };
const catalogue = [update, upgrade, training];
const offers: ServiceDescription = {
  ...service,
  catalogue,
  fields: [{ id: 'ward', type: 'text', label: { en: 'Ward', sv: 'Avdelning' } }],
};

async function formOn(
  stage = new Stage({ offers }),
  values: Partial<TcTicketForm> = { kind: 'order' },
  place?: Place,
): Promise<TcTicketForm> {
  const { store, timer } = stage;
  const form = Object.assign(document.createElement('tc-ticket-form'), { store, timer: timer.timer, ...values });
  await show(form, place);
  await until(() => all(form, '[role=tab]').length > 0, 'the whole form');
  return form;
}

async function choose(form: TcTicketForm, name: string): Promise<void> {
  control(form, name).click();
  await form.updateComplete;
}

async function orderIt(form: TcTicketForm): Promise<void> {
  one(form, 'input[name=wish][value=order]').click();
  await form.updateComplete;
}

async function describeNeed(form: TcTicketForm): Promise<void> {
  type(control(form, 'Subject'), 'From 7.2 to 7.4');
  type(control(form, 'Describe what you need'), 'Both environments.');
  await form.updateComplete;
}

function summary(form: TcTicketForm): string[] {
  return all(form, '.error-summary li').map((each) => each.textContent.trim());
}

/** What the form would send. */
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

describe('Ordering a service', () => {
  afterEach(fixtureCleanup);

  for (const theme of ['light', 'dark'] as const) {
    it(`is accessible with a catalogue and something to mend, in ${theme}`, async () => {
      const form = await formOn(undefined, undefined, { theme });
      button(form, 'Send ticket').click();
      await until(() => summary(form).length > 0, 'problems');
      await expect(form).to.be.accessible();
    });
  }

  it('offers what the help desk has, with its price in words and whether this customer has it', async () => {
    const form = await formOn();
    const told = all(form, '.options.service .option').map((each) => each.textContent.replaceAll(/\s+/g, ' ').trim());
    expect(told).to.deep.equal([
      'UpdateNew versions without delay. You have this service',
      'Upgrade helpWe upgrade by remote session. Fixed price, told in the quote',
      'TrainingNew versions without delay. You do not have this service',
      'Something else',
    ]);
    expect(all(form, '[name=service]:checked, [name=wish]:checked')).to.be.empty;
  });

  it('says in the help desk’s own language what a service is, with the full stop at its end on a page from right to left', async () => {
    const form = await formOn(undefined, { kind: 'order', dir: 'rtl' }, { lang: 'ar' });
    await until(() => all(form, '.options.service .hint').length > 0, 'the services');
    const hint = furthestRight(one(form, '.options.service .hint'));
    expect(hint).to.deep.equal({ words: 'New versions without delay.', letter: '.' });
  });

  it('asks what the service itself asks, and only for that service', async () => {
    const form = await formOn();
    expect(read(form)).to.not.contain('Version now');
    await choose(form, 'Upgrade help');
    expect(read(form)).to.contain('Version now');
    const order = all(form, '[name]').map((each) => each.getAttribute('name'));
    expect([...new Set(order)].filter((name) => name !== 'impact')).to.deep.equal([
      'kind',
      'service',
      'wish',
      'fields/from',
      'subject',
      'body',
      'fields/ward',
      'callBack',
    ]);
    type(control(form, 'Version now'), '7.2.1');
    await choose(form, 'Something else');
    await orderIt(form);
    await describeNeed(form);
    const draft = await sent(form);
    expect(draft).to.not.have.property('service');
    expect(draft).to.not.have.property('fields');
  });

  it('asks anew what two services ask under one id with other options, and sends no answer to the other', async () => {
    const from = (...values: string[]): FormField[] => [
      {
        ...{ id: 'from', type: 'radio', label: { en: 'Version now' }, required: true },
        options: values.map((value) => ({ value, label: { en: value } })),
      },
    ];
    const two = [
      { ...upgrade, fields: from('7.2', '7.3') },
      { ...training, fields: from('Beginners', '7.3') },
    ];
    const form = await formOn(new Stage({ offers: { ...offers, catalogue: two } }));
    await choose(form, 'Upgrade help');
    await choose(form, '7.2');
    await choose(form, 'Training');
    await orderIt(form);
    await describeNeed(form);
    button(form, 'Send ticket').click();
    await until(() => summary(form).length > 0, 'it is asked for');
    expect(summary(form)).to.have.length(1);
    expect(summary(form)[0]).to.contain('Version now');
    await choose(form, 'Beginners');
    expect((await sent(form)).fields).to.deep.equal({ from: 'Beginners' });
  });

  it('asks once what the service asks under the id of a question of every ticket, as the service asks it', async () => {
    const ward = { id: 'ward', type: 'text', label: { en: 'Ward to upgrade' }, maxLength: 30 } as const;
    const wide = { id: 'ward', type: 'text', label: { en: 'Ward' }, maxLength: 4 } as const;
    const stage = new Stage({ offers: { ...offers, fields: [wide], catalogue: [{ ...upgrade, fields: [ward] }] } });
    const form = await formOn(stage);
    await describeNeed(form);
    await choose(form, 'Upgrade help');
    await orderIt(form);
    const asked = all<HTMLInputElement>(form, '[name="fields/ward"]');
    expect(asked.map(({ labels }) => labels?.[0]?.textContent)).to.deep.equal(['Ward to upgrade (optional)']);
    const [field] = asked;
    if (field) type(field, 'Maternity');
    await form.updateComplete;
    button(form, 'Send ticket').click();
    await until(() => read(form).includes('is filed'), 'the order is filed');
    const { items } = await stage.desk.customer('anna').listTickets({ scope: 'all' });
    expect(items[0]?.fields).to.deep.equal({ ward: 'Maternity' });
  });

  it('files an order or asks for a quote, as the customer says, with the service on the ticket', async () => {
    const stage = new Stage({ offers });
    const form = await formOn(stage);
    await choose(form, 'Upgrade help');
    await choose(form, 'Ask for a quote');
    type(control(form, 'Version now'), '7.2.1');
    await describeNeed(form);
    button(form, 'Send ticket').click();
    await until(() => read(form).includes('is filed'), 'filed');
    const [ticket] = (await stage.desk.customer('anna').listTickets({ scope: 'all' })).items;
    expect(ticket).to.include({ kind: 'quote', service: 'upgrade' });
    expect(ticket?.fields).to.deep.equal({ from: '7.2.1' });
    button(form, 'File another ticket').click();
    await form.updateComplete;
    await choose(form, 'Upgrade help');
    await orderIt(form);
    type(control(form, 'Version now'), '7.2.1');
    await describeNeed(form);
    expect(await sent(form)).to.include({ kind: 'order', service: 'upgrade' });
  });

  it('says what is missing, in the order of the questions, and leads to it (checks 16, 17, 22)', async () => {
    const form = await formOn();
    button(form, 'Send ticket').click();
    await until(() => summary(form).length > 0, 'problems');
    expect(summary(form)).to.deep.equal([
      'Select a service',
      'Select whether to order or to ask for a quote',
      'Enter a subject',
      'Describe what you need',
    ]);
    await choose(form, 'Upgrade help');
    button(form, 'Send ticket').click();
    await until(() => summary(form)[1] === 'Version now: write an answer', 'the own field of the service');
    one(form, '.error-summary li:nth-child(2) a').click();
    await until(() => focused() === control(form, 'Version now'), 'the focus is in the field');
    expect(control(form, 'Upgrade help')).to.have.property('checked', true);
  });

  it('puts what only the help desk finds wrong with the service at the catalogue (check 25)', async () => {
    const form = await formOn();
    await choose(form, 'Update');
    await orderIt(form);
    await describeNeed(form);
    form.addEventListener('tc-ticket-filing', (event) => (event.draft = { ...event.draft, service: 'gone' }));
    button(form, 'Send ticket').click();
    await until(() => summary(form).length === 1, 'refused');
    expect(one(form, '[role=radiogroup][aria-invalid=true] legend').textContent).to.equal('Service');
  });

  it('keeps the choice with the draft (check 26)', async () => {
    const device = new DeviceBox();
    const stage = new Stage({ offers, device });
    const form = await formOn(stage);
    await choose(form, 'Upgrade help');
    await choose(form, 'Ask for a quote');
    type(control(form, 'Version now'), '7.2.1');
    await describeNeed(form);
    form.remove();
    const next = await formOn(new Stage({ offers, device, desk: stage.desk }));
    await until(() => read(next).includes('is back'), 'the draft is back');
    expect(control(next, 'Upgrade help')).to.have.property('checked', true);
    expect(control(next, 'Ask for a quote')).to.have.property('checked', true);
    expect(control(next, 'Version now').value).to.equal('7.2.1');
  });

  it('keeps what the service asks itself before anything else is written, and not what the page has put there (check 26)', async () => {
    const device = new DeviceBox();
    const stage = new Stage({ offers, device });
    const form = await formOn(stage, { kind: 'order', context: { ward: '4' } });
    await choose(form, 'Upgrade help');
    stage.timer.pass(800);
    expect(device.keys).to.deep.equal([]);
    type(control(form, 'Version now'), '7.2.1');
    await form.updateComplete;
    form.remove();
    const next = await formOn(new Stage({ offers, device, desk: stage.desk }), { kind: 'order' });
    await until(() => read(next).includes('is back'), 'the draft is back');
    expect(control(next, 'Version now').value).to.equal('7.2.1');
  });

  it('asks for no service where the help desk cannot take orders from a catalogue', async () => {
    const stage = new Stage({ offers });
    const adapter = {
      ...stage.line.adapter,
      connect: async (options: ConnectOptions) => {
        const connection = await stage.line.adapter.connect(options);
        return { ...connection, capabilities: { ...connection.capabilities, catalogue: false } };
      },
    };
    const form = await formOn(Object.assign(stage, { store: createSupportStore({ adapter }) }));
    expect(all(form, '[name=service], [name=wish]')).to.be.empty;
    await describeNeed(form);
    expect(await sent(form)).to.include({ kind: 'order' });
  });

  it('asks for no quote where the help desk makes none, and for no service with a question', async () => {
    const form = await formOn(new Stage({ offers: { ...offers, kinds: ['question', 'order'] } }));
    expect(all(form, '[name=service]')).to.have.lengthOf(4);
    expect(all(form, '[name=wish]')).to.be.empty;
    await choose(form, 'A question');
    expect(all(form, '[name=service]')).to.be.empty;
  });

  it('is asked for in Swedish, and fits 288 px', async () => {
    const form = await formOn(undefined, undefined, { lang: 'sv', width: 288 });
    await until(() => all(form, '[name=service]').length > 0, 'the catalogue');
    expect(read(form)).to.contain('Uppgraderingshjälp').and.contain('Fast pris').and.contain('Begära offert');
    expect(form.scrollWidth).to.equal(form.clientWidth);
  });
});
