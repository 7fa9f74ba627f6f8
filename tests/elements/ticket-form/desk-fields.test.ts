import { expect } from '@open-wc/testing';
import '../../../src/elements/ticket-form/define.js';
import type { TicketFilingEvent } from '../../../src/elements/ticket-form/events.js';
import '../../../src/elements/ticket-form/form-extras.js';
import type { TcTicketForm } from '../../../src/elements/ticket-form/ticket-form.js';
import type { FormField, TicketDraft } from '../../../src/port/index.js';
import { all, button, control, description, focused, furthestRight, one, read, type } from '../hand.js';
import { Hearing } from '../hearing.js';
import { Stage, fixtureCleanup, service, show, until } from '../stage.js';
import type { Place } from '../stage.js';

const yesNo = [
  { value: 'yes', label: { en: 'Yes', sv: 'Ja' } },
  { value: 'no', label: { en: 'No', sv: 'Nej' } },
];
const fields: readonly FormField[] = [
  { id: 'version', type: 'text', label: { en: 'Version', sv: 'Version' }, required: true, maxLength: 8 },
  { id: 'users', type: 'number', label: { en: 'How many users', sv: 'Antal användare' }, min: 1, max: 500 },
  { id: 'since', type: 'date', label: { en: 'Since when', sv: 'Sedan när' }, hint: { en: 'About', sv: 'Ungefär' } },
  { id: 'module', type: 'select', label: { en: 'Module', sv: 'Modul' }, required: true, options: yesNo },
  { id: 'parts', type: 'multi-select', label: { en: 'Wards', sv: 'Avdelningar' }, options: yesNo },
  { id: 'update', type: 'radio', label: { en: 'After an update?', sv: 'Efter en uppdatering?' }, options: yesNo },
  {
    id: 'which',
    type: 'text',
    label: { en: 'Which update', sv: 'Vilken uppdatering' },
    visibleWhen: { field: 'update', in: ['yes'] },
  },
  {
    id: 'who',
    type: 'text',
    label: { en: 'Who updated', sv: 'Vem uppdaterade' },
    visibleWhen: { field: 'which', in: ['7.4'] },
  },
  { id: 'log', type: 'consent', label: { en: 'You may read our log', sv: 'Ni får läsa vår logg' }, required: true },
  { id: 'fault', type: 'long-text', label: { en: 'What the log says', sv: 'Vad loggen säger' }, kinds: ['fault'] },
];

async function formOn(stage = new Stage({ offers: { ...service, fields } }), place?: Place): Promise<TcTicketForm> {
  const { store, timer } = stage;
  const form = Object.assign(document.createElement('tc-ticket-form'), { store, timer: timer.timer });
  await show(form, place);
  await until(() => read(form).includes('Version'), 'the fields are there');
  await import('../../../src/elements/ticket-form/form-extras.js');
  control(form, place?.lang === 'sv' ? 'En fråga' : 'A question').click();
  await form.updateComplete;
  return form;
}

async function click(form: TcTicketForm, name: string): Promise<void> {
  control(form, name).click();
  await form.updateComplete;
}

async function choose(form: TcTicketForm, name: string, value: string): Promise<void> {
  const select = one<HTMLSelectElement>(form, `select[name="fields/${name}"]`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await form.updateComplete;
}

async function fillIn(form: TcTicketForm): Promise<void> {
  type(control(form, 'Subject'), 'Printing');
  type(control(form, 'What do you want to know?'), 'How do I print?');
  type(control(form, 'Version'), ' 7.4 ');
  await choose(form, 'module', 'no');
  await click(form, 'You may read our log');
}

function summary(form: TcTicketForm): string[] {
  return all(form, '.error-summary li').map((each) => each.textContent.trim());
}

/** What the form would send. */
async function sent(form: TcTicketForm): Promise<TicketDraft['fields']> {
  const drafts: TicketDraft[] = [];
  const keep = (event: TicketFilingEvent): void => {
    drafts.push(event.draft);
    event.preventDefault();
  };
  form.addEventListener('tc-ticket-filing', keep);
  button(form, 'Send ticket').click();
  await until(() => drafts.length === 1, 'a draft');
  form.removeEventListener('tc-ticket-filing', keep);
  return drafts[0]?.fields;
}

describe('The fields of the help desk', () => {
  afterEach(fixtureCleanup);

  for (const theme of ['light', 'dark'] as const) {
    it(`are accessible when there is something to mend, in ${theme}`, async () => {
      const form = await formOn(undefined, { theme });
      button(form, 'Send ticket').click();
      await until(() => summary(form).length > 0, 'problems');
      await expect(form).to.be.accessible();
    });
  }

  it('are asked in the help desk’s own language, with the full stop at its end on a page from right to left', async () => {
    const words = (of: string): FormField['label'] => ({ en: `${of}.`, sv: `${of}.` });
    const asked: readonly FormField[] = [
      { id: 'a', type: 'text', label: words('Version no'), hint: words('As it stands'), required: true },
      { id: 'b', type: 'radio', label: words('After an update'), options: [{ value: 'yes', label: words('Yes') }] },
      { id: 'c', type: 'consent', label: words('You may read'), required: true },
      { id: 'd', type: 'file', label: words('A log'), hint: words('Of today') },
    ];
    const stage = new Stage({
      offers: { ...service, attachmentLimits: { maxBytes: 1_000, maxCount: 3, types: [] }, fields: asked },
    });
    const { store } = stage;
    const form = Object.assign(document.createElement('tc-ticket-form'), { store, kind: 'question', dir: 'rtl' });
    await show(form, { lang: 'ar' });
    await until(() => read(form).includes('Of today'), 'the fields are there');
    const texts = all(form, '.label, legend, .hint, .option')
      .map((each) => furthestRight(each))
      .filter(({ words }) => /^[A-Z].*\.$/.test(words));
    expect(texts).to.have.length(7);
    expect(texts.filter(({ letter }) => letter !== '.')).to.deep.equal([]);
  });

  it('count the characters of what is written only, whatever limit a help desk gives another kind', async () => {
    const limited = fields.map((field) => ({ ...field, maxLength: 40 }));
    const form = await formOn(new Stage({ offers: { ...service, fields: limited } }));
    const ids = all(form, '[name^="fields/"], fieldset').flatMap((each) =>
      (each.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean),
    );
    const told = ids.filter((id) => id.endsWith('-limit'));
    expect(told).to.include('fields/version-limit').and.not.include('fields/parts-limit');
    expect(ids.filter((id) => !form.shadowRoot?.getElementById(id))).to.deep.equal([]);
  });

  it('are sent as what they ask for: numbers, lists and ticks', async () => {
    const form = await formOn();
    await fillIn(form);
    type(control(form, 'How many users'), '1 2,5');
    type(control(form, 'Since when'), '2026-05-11');
    for (const box of all<HTMLInputElement>(form, '[name="fields/parts"]').reverse()) {
      box.click();
      await form.updateComplete;
    }
    expect(await sent(form)).to.deep.equal({
      version: '7.4',
      users: 12.5,
      since: '2026-05-11',
      module: 'no',
      parts: ['yes', 'no'],
      log: true,
    });
  });

  it('are filed, and stand in the ticket', async () => {
    const stage = new Stage({ offers: { ...service, fields } });
    const form = await formOn(stage);
    await fillIn(form);
    button(form, 'Send ticket').click();
    await until(() => read(form).includes('is filed'), 'filed');
    const { items } = await stage.desk.customer('anna').listTickets({ scope: 'all' });
    expect(items[0]?.fields).to.deep.equal({ version: '7.4', module: 'no', log: true });
  });

  it('mark what may be left out, choose nothing for the customer, and tie the hint to its control (checks 20, 22)', async () => {
    const form = await formOn();
    expect(all(form, '[name^="fields/"]:checked')).to.be.empty;
    expect(read(form)).to.contain('How many users (optional)').and.not.contain('Version (optional)');
    expect(description(control(form, 'Since when'))).to.equal('About');
  });

  it('say what to mend at the field and in the summary, whose links lead there (checks 16, 17, 20)', async () => {
    const form = await formOn();
    await fillIn(form);
    type(control(form, 'Version'), '7.4.2-beta');
    type(control(form, 'How many users'), 'many');
    await choose(form, 'module', '');
    await click(form, 'You may read our log');
    button(form, 'Send ticket').click();
    await until(() => summary(form).length === 4, 'four problems');
    expect(summary(form)).to.deep.equal([
      'Version: write 8 characters or fewer',
      'How many users: write a number in digits, such as 1125 or 1.5',
      'Module: select an answer',
      'Tick the box: You may read our log',
    ]);
    expect(control(form, 'How many users').getAttribute('aria-invalid')).to.equal('true');
    expect(description(control(form, 'How many users'))).to.contain('write a number in digits');
    one(form, '.error-summary li:nth-child(3) a').click();
    await until(() => focused()?.matches('select'), 'focus on the list');
    expect(control(form, 'Version').value).to.equal('7.4.2-beta');
  });

  it('tell how much a text may hold, and who types hears the room that is left after a pause (check 23)', async () => {
    const stage = new Stage({ offers: { ...service, fields } });
    const form = await formOn(stage);
    const hearing = new Hearing();
    expect(description(control(form, 'Version'))).to.contain('Up to 8 characters');
    type(control(form, 'Version'), '7.4');
    await form.updateComplete;
    expect(read(form)).not.to.contain('characters left');
    type(control(form, 'Version'), '7.4.2-b');
    await form.updateComplete;
    expect(read(form)).to.contain('1 character left');
    stage.timer.pass(1000);
    expect(hearing.heard).to.deep.equal(['1 character left']);
    type(control(form, 'Version'), '7.4.2-beta');
    await form.updateComplete;
    expect(read(form)).to.contain('2 characters too many');
    hearing.stop();
  });

  it('hold a number to its bounds', async () => {
    const form = await formOn();
    await fillIn(form);
    type(control(form, 'How many users'), '501');
    button(form, 'Send ticket').click();
    await until(() => summary(form).join() === 'How many users: write 500 or less', 'too many');
    type(control(form, 'How many users'), '0');
    button(form, 'Send ticket').click();
    await until(() => summary(form).join() === 'How many users: write 1 or more', 'too few');
  });

  it('tell a bound to its last digit', async () => {
    const share: FormField = { id: 'share', type: 'number', label: { en: 'Share' }, min: 0.0005 };
    const form = await formOn(new Stage({ offers: { ...service, fields: [...fields, share] } }));
    await fillIn(form);
    type(control(form, 'Share'), '0.0004');
    button(form, 'Send ticket').click();
    await until(() => summary(form).join() === 'Share: write 0.0005 or more', 'too little');
  });

  it('say where a date cannot be read, which without a word was not sent', async () => {
    const form = await formOn();
    await fillIn(form);
    type(control(form, 'Since when'), '12026-05-12');
    button(form, 'Send ticket').click();
    await until(() => summary(form).join() === 'Since when: select an answer', 'no year has five digits');
    type(control(form, 'Since when'), '2026-05-12');
    button(form, 'Send ticket').click();
    await until(() => read(form).includes('is filed'), 'filed');
  });

  it('tell how much a text may hold where the help desk has a bound of its own (check 23)', async () => {
    const form = await formOn();
    one(form, '[name="fields/update"]').click();
    await form.updateComplete;
    expect(description(control(form, 'Which update'))).to.equal('Up to 500 characters');
  });

  it('take no number that is a thousand to some and one to others, and digits of all our languages', async () => {
    const form = await formOn();
    await fillIn(form);
    form.addEventListener('tc-ticket-filing', (event) => event.preventDefault());
    for (const unclear of ['1,000', '1.000', '-12,500']) {
      type(control(form, 'How many users'), '7');
      await sent(form);
      type(control(form, 'How many users'), unclear);
      button(form, 'Send ticket').click();
      await until(
        () => summary(form).join() === 'How many users: write a number in digits, such as 1125 or 1.5',
        unclear,
      );
    }
    for (const [written, users] of [
      ['1 00', 100],
      ['12,5', 12.5],
      ['1.25', 1.25],
      ['٢٥', 25],
      ['۲۵٫۵', 25.5],
    ] as const) {
      type(control(form, 'How many users'), written);
      expect(await sent(form)).to.include({ users });
    }
  });

  it('come and go with the answers and the kind they hang on, along a chain; what is hidden is not sent', async () => {
    const form = await formOn();
    await fillIn(form);
    expect(read(form)).to.not.contain('Which update').and.not.contain('What the log says');
    all(form, '[name="fields/update"]')[0]?.click();
    await form.updateComplete;
    type(control(form, 'Which update'), '7.4');
    await form.updateComplete;
    type(control(form, 'Who updated'), 'Jonas');
    await form.updateComplete;
    expect(await sent(form)).to.include({ update: 'yes', which: '7.4', who: 'Jonas' });
    all(form, '[name="fields/update"]')[1]?.click();
    await form.updateComplete;
    expect(read(form)).to.not.contain('Who updated');
    expect(await sent(form)).to.deep.equal({ version: '7.4', module: 'no', update: 'no', log: true });
    await click(form, 'A fault');
    expect(read(form)).to.contain('What the log says');
  });

  it('come with one of several that are chosen, as the help desk reads it', async () => {
    const wards: FormField = {
      id: 'bed',
      type: 'text',
      label: { en: 'Which bed' },
      visibleWhen: { field: 'parts', in: ['no'] },
    };
    const stage = new Stage({ offers: { ...service, fields: [...fields, wards] } });
    const form = await formOn(stage);
    await fillIn(form);
    all(form, '[name="fields/parts"]')[0]?.click();
    await form.updateComplete;
    expect(read(form)).to.not.contain('Which bed');
    all(form, '[name="fields/parts"]')[1]?.click();
    await form.updateComplete;
    type(control(form, 'Which bed'), '12');
    button(form, 'Send ticket').click();
    await until(() => read(form).includes('TC-'), 'filed');
    const { items } = await stage.desk.customer('anna').listTickets({ scope: 'all' });
    expect(items[0]?.fields).to.deep.include({ parts: ['yes', 'no'], bed: '12' });
  });

  it('that only the help desk finds wrong are told at their place (check 25)', async () => {
    const form = await formOn();
    await fillIn(form);
    form.addEventListener('tc-ticket-filing', (event) => {
      event.draft = { ...event.draft, fields: { ...event.draft.fields, version: 'far too long' } };
    });
    button(form, 'Send ticket').click();
    await until(() => summary(form).length === 1, 'refused');
    expect(control(form, 'Version').getAttribute('aria-invalid')).to.equal('true');
    expect(control(form, 'Version').value).to.equal(' 7.4 ');
  });

  it('are asked in Swedish', async () => {
    const form = await formOn(undefined, { lang: 'sv' });
    button(form, 'Skicka in ärendet').click();
    await until(() => summary(form).includes('Version: skriv ett svar'), 'Swedish');
    expect(read(form)).to.contain('Antal användare').and.contain('Välj alla som stämmer');
  });

  it('do not widen the form at 320 px, however long their words are (check 29)', async () => {
    const long = 'Systemaktualisierungsbenachrichtigungseinstellungen';
    const options = [{ value: long, label: { en: `${long} ${long}` } }];
    const long1: FormField = { id: 'a', type: 'select', label: { en: `Version ${long}` }, options };
    const wide = [
      long1,
      { ...long1, id: 'b', type: 'radio' } as const,
      { ...long1, id: 'c', type: 'consent' } as const,
    ];
    const form = await formOn(new Stage({ offers: { ...service, fields: wide } }), { width: 288 });
    expect(form.scrollWidth).to.equal(form.clientWidth);
  });
});
