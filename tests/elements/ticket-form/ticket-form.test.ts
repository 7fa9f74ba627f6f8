import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { itWithKeysInFront } from '../engine.js';
import '../../../src/elements/ticket-form/define.js';
// What a form fetches once it has been drawn is there at once in these tests; another file holds what happens until then.
import '../../../src/elements/ticket-form/form-extras.js';
import { TicketFiledEvent, TicketFilingEvent } from '../../../src/elements/ticket-form/events.js';
import type { TcTicketForm } from '../../../src/elements/ticket-form/ticket-form.js';
import { SupportError } from '../../../src/port/index.js';
import { all, button, control, description, focused, hasButton, one, read, type } from '../hand.js';
import { Hearing } from '../hearing.js';
import { Stage, fixtureCleanup, service, show, until } from '../stage.js';
import type { Place } from '../stage.js';

async function formOn(stage: Stage, place?: Place, values: Partial<TcTicketForm> = {}): Promise<TcTicketForm> {
  const form = Object.assign(document.createElement('tc-ticket-form'), {
    store: stage.store,
    timer: stage.timer.timer,
    ...values,
  });
  await show(form, place);
  await until(() => stage.store.connection.phase !== 'loading' && read(form) !== '', 'the form is drawn');
  await until(
    () => all(form, 'form').length === 0 || all(form, '[role=tab]').length > 0,
    'what it fetches then is there',
  );
  return form;
}

async function press(form: TcTicketForm, name = 'Send ticket'): Promise<void> {
  button(form, name).click();
  await form.updateComplete;
}

async function fillIn(form: TcTicketForm): Promise<void> {
  control(form, 'A fault').click();
  await form.updateComplete;
  type(control(form, 'Subject'), 'The schedule is empty');
  type(control(form, 'Describe what happened'), 'Since this morning, on all wards.');
  control(form, 'Work has stopped').click();
  await form.updateComplete;
}

function summary(form: TcTicketForm): string[] {
  return all(form, '.error-summary a').map((link) => link.textContent);
}

function fieldErrors(form: TcTicketForm): string[] {
  return all(form, '.field-error').map((error) => error.textContent.replaceAll(/\s+/g, ' ').trim());
}

describe('tc-ticket-form', () => {
  afterEach(fixtureCleanup);

  describe('asks', () => {
    it('what it is about, with nothing chosen for the customer (check 22)', async () => {
      const form = await formOn(new Stage());
      expect(all<HTMLInputElement>(form, 'input[type=radio]').some((radio) => radio.checked)).to.be.false;
      expect(all(form, '.options.kind label').map((label) => label.textContent.trim())).to.deep.equal([
        'A question',
        'A fault',
        'Something you want done',
        'Order or quote',
      ]);
    });

    for (const kinds of [
      ['question', 'fault', 'order', 'quote'],
      ['question', 'fault', 'task'],
    ] as const)
      it(`for as many kinds until the help desk has answered as it asks for then: ${kinds.join(', ')}`, async () => {
        const stage = new Stage({ offers: { ...service, kinds } });
        const form = await formOn(stage, {}, { store: undefined });
        const top = (): number => one(form, '.options.kind').getBoundingClientRect().bottom;
        const before = top();
        form.store = stage.store;
        await until(() => read(form).includes('Up to 40 characters'), 'the help desk has answered');
        expect(all(form, '.options.kind label').length).to.equal(3);
        expect(top()).to.equal(before);
      });

    it('only for the kinds that the help desk takes', async () => {
      const form = await formOn(new Stage({ offers: { ...service, kinds: ['fault', 'quote'] } }));
      await until(() => all(form, '.options.kind label').length === 2, 'two kinds');
      expect(read(form)).to.contain('A quote').and.not.contain('A question');
    });

    it('with the kind and the subject that the page has set', async () => {
      const form = await formOn(new Stage(), {}, { kind: 'quote', subject: 'Upgrade' });
      expect(control(form, 'Order or quote')).to.have.property('checked', true);
      expect(control(form, 'Subject').value).to.equal('Upgrade');
      expect(read(form)).to.contain('Describe what you need');
    });

    it('in other words for another kind, and for the impact of faults only', async () => {
      const form = await formOn(new Stage());
      control(form, 'A question').click();
      await form.updateComplete;
      expect(read(form)).to.contain('What do you want to know?').and.not.contain('How does it affect your work?');
      control(form, 'A fault').click();
      await form.updateComplete;
      expect(read(form)).to.contain('Describe what happened').and.contain('How does it affect your work?');
    });

    it('in Swedish, also when the language changes while something is wrong', async () => {
      const form = await formOn(new Stage());
      await press(form);
      form.parentElement?.setAttribute('lang', 'sv');
      await until(() => read(form).includes('Vad gäller det?'), 'Swedish');
      expect(summary(form)).to.deep.equal(['Välj vad ärendet gäller', 'Skriv en rubrik', 'Beskriv vad som hände']);
      expect(button(form, 'Skicka in ärendet')).to.exist;
    });
  });

  describe('helps to mend', () => {
    it('focuses a summary with one link per error, in the words of the fields (check 16)', async () => {
      const form = await formOn(new Stage());
      control(form, 'A fault').click();
      await press(form);
      await until(() => focused()?.matches('.error-summary'), 'focus on the summary');
      expect(one(form, '.error-summary').getAttribute('role')).to.equal('alert');
      expect(summary(form)).to.deep.equal([
        'Enter a subject',
        'Describe what happened',
        'Select how it affects your work',
      ]);
      expect(fieldErrors(form)).to.deep.equal(summary(form).map((words) => `Error: ${words}`));
    });

    it('leaves out of the summary what is asked no more, so that each link leads somewhere (check 17)', async () => {
      const form = await formOn(new Stage());
      control(form, 'A fault').click();
      await press(form);
      control(form, 'A question').click();
      await form.updateComplete;
      expect(summary(form)).to.deep.equal(['Enter a subject', 'Write what you want to know']);
    });

    for (const [words, name] of [
      ['Select what the ticket is about', 'kind'],
      ['Enter a subject', 'subject'],
      ['Describe what happened', 'body'],
    ] as const) {
      it(`goes to the control of "${words}" and leaves the address of the page alone (checks 17, 21)`, async () => {
        const form = await formOn(new Stage());
        await press(form);
        const before = location.href;
        all(form, '.error-summary a')
          .find((link) => link.textContent === words)
          ?.click();
        await until(() => focused()?.getAttribute('name') === name, `focus on ${name}`);
        expect(location.href).to.equal(before);
      });
    }

    it('keeps every value after a failure (check 18)', async () => {
      const form = await formOn(new Stage());
      type(control(form, 'Subject'), 'The schedule is empty');
      await press(form);
      expect(control(form, 'Subject').value).to.equal('The schedule is empty');
      control(form, 'A fault').click();
      await form.updateComplete;
      control(form, 'Work is slowed').click();
      control(form, 'A question').click();
      await press(form);
      control(form, 'A fault').click();
      await form.updateComplete;
      expect(control(form, 'Work is slowed')).to.have.property('checked', true);
    });

    it('says nothing before the ticket is sent (check 19)', async () => {
      const form = await formOn(new Stage());
      control(form, 'Subject').focus();
      control(form, 'Phone number').focus();
      await form.updateComplete;
      expect(fieldErrors(form)).to.deep.equal([]);
    });

    it('ties hint and error to the control and to the group (check 20)', async () => {
      const form = await formOn(new Stage());
      await press(form);
      const subject = control(form, 'Subject');
      expect(subject.getAttribute('aria-invalid')).to.equal('true');
      expect(description(subject)).to.equal('Sum it up in one line | Error: Enter a subject | Up to 40 characters');
      const kinds = one(form, 'fieldset');
      expect(kinds.getAttribute('aria-invalid')).to.equal('true');
      expect(description(kinds)).to.equal('Error: Select what the ticket is about');
    });

    it('lets too much be typed, and counts aloud when typing stops (check 23)', async () => {
      const stage = new Stage();
      const form = await formOn(stage);
      const hearing = new Hearing();
      const subject = control(form, 'Subject');
      type(subject, 'x'.repeat(29));
      type(subject, 'x'.repeat(30));
      type(subject, 'x'.repeat(45));
      await form.updateComplete;
      expect(read(form)).to.contain('5 characters too many');
      expect(hearing.heard).to.deep.equal([]);
      stage.timer.pass(1000);
      hearing.stop();
      expect(hearing.heard).to.deep.equal(['5 characters too many']);
      await press(form);
      expect(summary(form)).to.contain('Subject must be 40 characters or fewer');
    });

    it('asks for a number that can be called, and for none at all when it is left empty', async () => {
      const form = await formOn(new Stage());
      await fillIn(form);
      for (const uncallable of ['call me', `070-123 45 67${' '.repeat(30)}8`]) {
        type(control(form, 'Phone number'), uncallable);
        await press(form);
        expect(summary(form)).to.deep.equal(['Enter a phone number, like 070-123 45 67']);
      }
    });

    it('asks what it is about where the page begins with what this help desk does not take', async () => {
      const form = await formOn(new Stage({ offers: { ...service, kinds: ['fault', 'quote'] } }), {}, { kind: 'task' });
      type(control(form, 'Subject'), 'A new ward');
      type(control(form, 'Describe what you need'), 'With eight beds.');
      await press(form);
      expect(summary(form)).to.deep.equal(['Select what the ticket is about']);
    });

    it('puts what the help desk found wrong at its field, and the rest in the summary (check 25)', async () => {
      const stage = new Stage();
      const form = await formOn(stage);
      await fillIn(form);
      const problems = [
        { pointer: '/subject', message: 'Say which ward' },
        { pointer: '/fields/ward', message: 'There is no such ward' },
      ];
      stage.line.fail('fileTicket', new SupportError('invalid', 'POST tickets', { problems }));
      await press(form);
      await until(() => focused()?.matches('.error-summary'), 'focus on the summary');
      expect(fieldErrors(form)).to.deep.equal(['Error: Say which ward']);
      expect(one(form, '.error-summary').textContent).to.contain('There is no such ward');
      expect(summary(form), 'what has no field has no link').to.deep.equal(['Say which ward']);
      expect(all(form, '[part~=notice]'), 'no notice beside a summary').to.have.lengthOf(0);
    });
  });

  describe('sends', () => {
    it('the ticket, and says which it became', async () => {
      const stage = new Stage();
      const form = await formOn(stage);
      const filed: TicketFiledEvent[] = [];
      form.addEventListener(TicketFiledEvent.type, (event) => filed.push(event));
      await fillIn(form);
      type(control(form, 'Phone number'), '070-123 45 67');
      await press(form);
      await until(() => read(form).includes('is filed'), 'the ticket is filed');
      await until(() => focused()?.matches('h2'), 'focus on what happened');
      const { items } = await stage.desk.customer('anna').listTickets({ scope: 'all' });
      expect(items.map(({ subject, kind, impact }) => ({ subject, kind, impact }))).to.deep.equal([
        { subject: 'The schedule is empty', kind: 'fault', impact: 'stopped' },
      ]);
      expect(filed.map(({ ticket }) => ticket.number)).to.deep.equal([items[0]?.number]);
      expect(read(form)).to.contain(`Ticket ${items[0]?.number ?? ''} is filed`);
    });

    it('one ticket for a double click (check 24)', async () => {
      const stage = new Stage();
      const form = await formOn(stage);
      await fillIn(form);
      const fired: string[] = [];
      for (const name of ['tc-ticket-filing', 'tc-ticket-filed']) form.addEventListener(name, () => fired.push(name));
      const held = stage.line.hold('fileTicket');
      button(form, 'Send ticket').click();
      button(form, 'Send').click();
      await form.updateComplete;
      expect(form.matches(':state(sending)')).to.be.true;
      button(form, 'Sending').click();
      held.letThrough();
      await until(() => read(form).includes('is filed'), 'the ticket is filed');
      expect(stage.line.count('fileTicket')).to.equal(1);
      expect(fired).to.deep.equal(['tc-ticket-filing', 'tc-ticket-filed']);
      expect(form.matches(':state(sending)')).to.be.false;
    });

    itWithKeysInFront('by keyboard alone', async () => {
      const stage = new Stage();
      const form = await formOn(stage);
      all<HTMLInputElement>(form, 'input')[0]?.focus();
      await sendKeys({ press: ' ' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ type: 'Printing' });
      await until(() => all(form, '[role=tab]').length > 0, 'the tools for writing');
      // Past the tabs and the tools, which are one stop each.
      for (let stop = 0; stop < 3; stop++) await sendKeys({ press: 'Tab' });
      await sendKeys({ type: 'How?' });
      await sendKeys({ down: 'Control' });
      await sendKeys({ press: 'Enter' });
      await sendKeys({ up: 'Control' });
      await until(() => read(form).includes('is filed'), 'the ticket is filed');
    });

    it('what the page has put in the draft, and nothing when the page says no', async () => {
      const stage = new Stage();
      const form = await formOn(stage);
      await fillIn(form);
      form.addEventListener(TicketFilingEvent.type, (event) => event.preventDefault(), { once: true });
      await press(form);
      expect(stage.line.count('fileTicket')).to.equal(0);
      form.addEventListener(TicketFilingEvent.type, (event) => {
        event.draft = { ...event.draft, subject: `${event.draft.subject} (7.4)` };
      });
      await press(form);
      await until(() => read(form).includes('is filed'), 'the ticket is filed');
      const { items } = await stage.desk.customer('anna').listTickets({ scope: 'all' });
      expect(items[0]?.subject).to.equal('The schedule is empty (7.4)');
    });

    it('again after a fault, with the text still there, and files one ticket', async () => {
      const stage = new Stage();
      const form = await formOn(stage);
      await fillIn(form);
      let filed = 0;
      form.addEventListener(TicketFiledEvent.type, () => filed++);
      stage.line.fail('fileTicket', new SupportError('network', 'POST tickets', { outcome: 'unknown' }));
      await press(form);
      await until(() => read(form).includes('The ticket was not sent. Your text is saved. Try again.'), 'the notice');
      expect(all(form, '.error-summary')).to.have.lengthOf(0);
      expect(control(form, 'Subject').value).to.equal('The schedule is empty');
      expect(filed).to.equal(0);
      await press(form, 'Try again');
      await until(() => read(form).includes('is filed'), 'the ticket is filed');
      expect(filed).to.equal(1);
    });

    it('again by keyboard, with the focus on what sends meanwhile', async () => {
      const stage = new Stage();
      const form = await formOn(stage);
      await fillIn(form);
      stage.line.fail('fileTicket', new SupportError('network', 'POST tickets', { outcome: 'unknown' }));
      await press(form);
      await until(() => hasButton(form, 'Try again'), 'the notice');
      const held = stage.line.hold('fileTicket');
      button(form, 'Try again').focus();
      await press(form, 'Try again');
      await until(() => !hasButton(form, 'Try again'), 'the notice is gone');
      expect(focused()?.matches('.foot .primary')).to.be.true;
      held.letThrough();
      await until(() => read(form).includes('is filed'), 'the ticket is filed');
    });

    it('after a session that has ended, told quietly, with Sign in in place of Try again and the text still there', async () => {
      const stage = new Stage();
      const form = await formOn(stage);
      await fillIn(form);
      stage.line.fail('fileTicket', new SupportError('unauthenticated', 'POST tickets'));
      await press(form);
      const told = 'You have been signed out. Sign in again to send. Your text is saved.';
      await until(() => read(form).includes(told), 'the notice');
      expect(one(form, '.notice').className).to.equal('notice info');
      expect(read(form)).not.to.contain('Try again');
      expect(control(form, 'Subject').value).to.equal('The schedule is empty');
      await expect(form).to.be.accessible();
      const asked = stage.line.count('connect');
      await press(form, 'Sign in');
      await until(() => read(form).includes('is filed'), 'the ticket is filed');
      expect(stage.line.count('connect'), 'it is asked who is here').to.be.greaterThan(asked);
    });

    it('and tells the page around what did not get there, once (tc-error)', async () => {
      const stage = new Stage();
      const form = await formOn(stage);
      const heard: unknown[] = [];
      document.addEventListener('tc-error', ({ error, operation }) => heard.push([error, operation]), { once: true });
      form.addEventListener('tc-error', ({ operation }) => heard.push(operation));
      await fillIn(form);
      expect(heard).to.deep.equal([]);
      const error = new SupportError('unavailable', 'POST tickets', { outcome: 'not-applied' });
      stage.line.fail('fileTicket', error);
      await press(form);
      await until(() => read(form).includes('was not sent'), 'the notice');
      form.requestUpdate();
      await form.updateComplete;
      expect(heard).to.deep.equal(['fileTicket', [error, 'fileTicket']]);
    });

    it('later where much has been sent, and says when', async () => {
      const stage = new Stage();
      const form = await formOn(stage);
      await fillIn(form);
      stage.line.fail('fileTicket', new SupportError('rate-limited', 'POST tickets', { retryAfter: 120_000 }));
      await press(form);
      const told = 'You have sent many tickets in a short time. Try again in 2 minutes.';
      await until(() => read(form).includes(told), 'the notice');
    });

    it('another ticket after that one, from an empty form', async () => {
      const form = await formOn(new Stage());
      await fillIn(form);
      await press(form);
      await until(() => read(form).includes('is filed'), 'the ticket is filed');
      await press(form, 'File another ticket');
      expect(control(form, 'Subject').value).to.equal('');
      await until(() => focused()?.getAttribute('name') === 'kind', 'focus on the first question');
    });

    it('asks the page to show the ticket that was filed', async () => {
      const form = await formOn(new Stage());
      const selected: string[] = [];
      form.addEventListener('tc-ticket-selected', ({ ticketId }) => selected.push(ticketId));
      await fillIn(form);
      await press(form);
      await until(() => read(form).includes('is filed'), 'the ticket is filed');
      expect(selected).to.deep.equal([]);
      await press(form, 'Open the ticket');
      expect(selected).to.have.lengthOf(1);
    });

    it('even when it is taken off the page meanwhile', async () => {
      const stage = new Stage();
      const form = await formOn(stage);
      await fillIn(form);
      const held = stage.line.hold('fileTicket');
      await press(form);
      form.remove();
      held.letThrough();
      const tickets = () => stage.desk.customer('anna').listTickets({ scope: 'all' });
      await until(() => stage.line.count('fileTicket') === 1, 'the call is made');
      await until(async () => (await tickets()).items.length === 1, 'the ticket is there');
    });
  });

  describe('stands by', () => {
    it('can be written in while the help desk cannot be reached, and says so', async () => {
      const stage = new Stage();
      stage.line.fail('connect', new SupportError('network', 'connect'));
      const form = await formOn(stage);
      type(control(form, 'Subject'), 'The schedule is empty');
      await until(() => read(form).includes('Support cannot be reached right now.'), 'the notice');
      await press(form, 'Try again');
      await until(() => !read(form).includes('cannot be reached'), 'the notice is gone');
      expect(control(form, 'Subject').value).to.equal('The schedule is empty');
    });

    it('tells a user without access who has it', async () => {
      const form = await formOn(new Stage({ as: 'nils' }));
      await until(() => read(form).includes('Your account cannot file tickets.'), 'the notice');
      expect(read(form)).to.contain('Anna Ek').and.not.contain('Subject');
    });

    it('forgets what was typed when the user signs out', async () => {
      const stage = new Stage();
      const form = await formOn(stage);
      await fillIn(form);
      stage.store.signOut();
      await form.updateComplete;
      expect(control(form, 'Subject').value).to.equal('');
      await until(() => stage.store.connection.phase === 'ready', 'connected anew');
      await fillIn(form);
      await press(form);
      await until(() => read(form).includes('is filed'), 'the next user can file');
    });

    it('takes its store later than its place on the page', async () => {
      const stage = new Stage();
      const form = await show(document.createElement('tc-ticket-form'));
      await until(() => read(form) !== '', 'the form is drawn');
      type(control(form, 'Subject'), 'The schedule is empty');
      form.store = stage.store;
      await until(() => stage.store.connection.phase === 'ready', 'connected');
      expect(control(form, 'Subject').value).to.equal('The schedule is empty');
    });
  });

  for (const theme of ['light', 'dark'] as const) {
    describe(`is accessible in ${theme}`, () => {
      it('empty', async () => {
        await expect(await formOn(new Stage(), { theme })).to.be.accessible();
      });
      it('with errors', async () => {
        const form = await formOn(new Stage(), { theme }, { kind: 'fault' });
        await press(form);
        await expect(form).to.be.accessible();
      });
      it('while sending, after failing and when filed', async () => {
        const stage = new Stage();
        const form = await formOn(stage, { theme });
        await fillIn(form);
        stage.line.fail('fileTicket', new SupportError('unavailable', 'POST tickets'));
        const held = stage.line.hold('fileTicket');
        await press(form);
        await expect(form).to.be.accessible();
        held.letThrough();
        await until(() => read(form).includes('was not sent'), 'the notice');
        await expect(form).to.be.accessible();
        await press(form);
        await until(() => read(form).includes('is filed'), 'the ticket is filed');
        await expect(form).to.be.accessible();
      });
    });
  }
});
