import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { memoryAdapter } from '../../../src/adapters/memory/index.js';
import { SurveyAnsweredEvent } from '../../../src/elements/survey/events.js';
import '../../../src/elements/survey/define.js';
import '../../../src/elements/ticket-thread/define.js';
import type { TcSurvey } from '../../../src/elements/survey/survey.js';
import type { SupportAdapter, SurveyAnswers, TicketAction } from '../../../src/port/index.js';
import { SupportError } from '../../../src/port/index.js';
import { createSupportStore } from '../../../src/store/create-support-store.js';
import type { DeviceStorage } from '../../../src/store/device-memory.js';
import type { SupportStore } from '../../../src/store/support-store.js';
import { DeviceBox } from '../device-box.js';
import { itWithKeysHeld } from '../engine.js';
import { all, button, control, description, focused, hasButton, one, read, type } from '../hand.js';
import { FakeTimer } from '../fake-timer.js';
import { Hearing } from '../hearing.js';
import { Stage, fixtureCleanup, show, until } from '../stage.js';
import type { Place } from '../stage.js';

/** A help desk whose answering of surveys can be watched and broken. */
class Line {
  readonly stage = new Stage();
  readonly sent: { readonly answers: SurveyAnswers; readonly key: string }[] = [];
  failure: SupportError | undefined;
  anonymous = false;
  /** What nobody may do to a ticket. */
  refused: readonly TicketAction[] = [];

  store(as = 'anna', device?: DeviceStorage): SupportStore {
    const adapter = memoryAdapter({ desk: this.stage.desk, as });
    const answer = adapter.answerSurvey.bind(adapter);
    const answerSurvey: SupportAdapter['answerSurvey'] = async (id, answers, options) => {
      this.sent.push({ answers, key: options.idempotencyKey });
      if (this.failure) throw this.failure;
      return answer(id, answers, options);
    };
    const open = adapter.connect.bind(adapter);
    const connect: SupportAdapter['connect'] = async (options) => {
      const connection = await open(options);
      return { ...connection, capabilities: { ...connection.capabilities, anonymousSurveys: this.anonymous } };
    };
    const get = adapter.getTicket.bind(adapter);
    const getTicket: SupportAdapter['getTicket'] = async (...asked) => {
      const ticket = await get(...asked);
      return { ...ticket, actions: ticket.actions.filter((action) => !this.refused.includes(action)) };
    };
    Object.assign(adapter, { answerSurvey, connect, getTicket });
    const storage = device && (() => device);
    return createSupportStore({ adapter, now: () => this.stage.now, ...(storage && { storage }) });
  }

  async closed(): Promise<string> {
    const { id } = await this.stage.file();
    await this.stage.desk.support('sofia').act(id, { action: 'close', reason: 'solved' });
    return id;
  }
}

async function surveyOn(line: Line, ticket: string, place?: Place, store = line.store()): Promise<TcSurvey> {
  const survey = Object.assign(document.createElement('tc-survey'), { store, ticket });
  await show(survey, place);
  await until(
    () => store.connection.phase !== 'loading' && (read(survey) !== '' || survey.matches(':state(absent)')),
    'drawn',
  );
  return survey;
}

async function asked(line = new Line(), place?: Place): Promise<TcSurvey> {
  const survey = await surveyOn(line, await line.closed(), place);
  await until(() => hasButton(survey, place?.lang === 'sv' ? 'Skicka svar' : 'Send answer'), 'the questions');
  return survey;
}

function mark(survey: TcSurvey, question: 'service' | 'solution', value: number): HTMLInputElement {
  return one<HTMLInputElement>(survey, `input[name=${question}][aria-label^='${String(value)}']`);
}

async function press(survey: TcSurvey, name: string): Promise<void> {
  button(survey, name).click();
  await survey.updateComplete;
}

describe('tc-survey', () => {
  afterEach(fixtureCleanup);

  describe('takes a comment', () => {
    it('that tells its limit, and the room that is left once typing pauses (check 23)', async () => {
      const survey = await asked();
      const timer = new FakeTimer();
      survey.timer = timer.timer;
      await survey.updateComplete;
      const hearing = new Hearing();
      const comment = control(survey, 'What can we do better?');
      expect(description(comment)).to.contain('Up to 2,000 characters');
      type(comment, 'a'.repeat(1999));
      await survey.updateComplete;
      expect(hearing.heard).to.deep.equal([]);
      timer.pass(1000);
      expect(hearing.heard).to.deep.equal(['1 character left']);
      hearing.stop();
    });

    it('that is too long only to say so at its field, with the way there (checks 16, 20)', async () => {
      const survey = await asked();
      mark(survey, 'service', 4).click();
      const comment = control(survey, 'What can we do better?');
      type(comment, 'a'.repeat(2_001));
      await survey.updateComplete;
      expect(getComputedStyle(one(survey, '.count.over')).fontWeight, 'it stands out').to.equal('600');
      await press(survey, 'Send answer');
      await until(() => focused()?.matches('.error-summary'), 'the summary has the focus');
      const words = 'Your comment must be 2,000 characters or fewer';
      expect(one(survey, '.error-summary').textContent).to.contain(words);
      expect(comment.getAttribute('aria-invalid')).to.equal('true');
      expect(description(comment)).to.contain(`Error: ${words}`);
      await expect(survey).to.be.accessible();
      one(survey, '.error-summary a').click();
      await until(() => focused() === comment, 'the comment has the focus');
      expect(comment.value).to.have.length(2_001);
      type(comment, 'Answer faster.');
      await survey.updateComplete;
      expect(comment.hasAttribute('aria-invalid')).to.be.false;
    });
  });

  describe('asks', () => {
    it('two questions with nothing picked for the customer, and says who reads the answer (check 74)', async () => {
      const survey = await asked();
      expect(all(survey, 'legend').map((legend) => legend.textContent)).to.deep.equal([
        'How was our service?',
        'How well did we solve your problem?',
      ]);
      expect(all<HTMLInputElement>(survey, 'input[type=radio]').some(({ checked }) => checked)).to.be.false;
      expect(read(survey)).to.contain('Support sees your answer together with the ticket and your name.');
    });

    it('says that the answer is anonymous where the help desk keeps it so (check 74)', async () => {
      const line = new Line();
      line.anonymous = true;
      const survey = await surveyOn(line, await line.closed());
      await until(() => read(survey).includes('anonymous'), 'the words');
      expect(read(survey)).to.contain('Your answer is anonymous.').and.not.contain('your name');
    });

    it('by numbers that are named "4 of 5", with what they mean at both ends', async () => {
      const survey = await asked();
      expect(mark(survey, 'service', 4).getAttribute('aria-label')).to.equal('4 of 5');
      const [service] = all(survey, 'fieldset');
      expect(service && description(service))
        .to.contain('Very poor')
        .and.contain('Very good');
    });

    it('with the words of both ends below the numbers, which are not written twice, the picked one set off', async () => {
      const survey = await asked();
      const shown = all(survey, '.ends span:not(.visually-hidden)').map((end) => end.lastChild?.textContent);
      expect(shown).to.deep.equal(['Very poor', 'Very good', 'Not at all', 'Completely']);
      mark(survey, 'service', 5).click();
      await survey.updateComplete;
      expect(one(survey, '.picked').textContent).to.contain('Very good');
    });

    it('about which ticket, where no thread around it says that', async () => {
      const line = new Line();
      const survey = await asked(line);
      const { number } = await line.stage.desk.customer('anna').getTicket(survey.ticket);
      expect(one(survey, '[part=header]').innerText).to.contain(number).and.contain('Printing in landscape');
      const { store } = survey;
      const thread = Object.assign(document.createElement('tc-ticket-thread'), { store, ticket: survey.ticket });
      await show(thread);
      await until(
        () => all(thread, 'tc-survey').some((each) => hasButton(each, 'Not now')),
        'the survey in the thread',
      );
      expect(one(one(thread, 'tc-survey'), '[part=header]').checkVisibility()).to.be.false;
    });

    it('in Swedish', async () => {
      expect(read(await asked(new Line(), { lang: 'sv' }))).to.contain('Hur var vår service?');
    });

    it('nothing about a ticket that is not closed', async () => {
      const line = new Line();
      const { id } = await line.stage.file();
      const survey = await surveyOn(line, id);
      await until(() => survey.matches(':state(absent)'), 'nothing is shown');
      expect(read(survey)).to.equal('');
    });

    itWithKeysHeld('by keyboard: arrows move within a question (check 71)', async () => {
      const survey = await asked();
      mark(survey, 'service', 3).focus();
      await sendKeys({ press: 'ArrowRight' });
      expect(focused()).to.equal(mark(survey, 'service', 4));
      expect(mark(survey, 'service', 4).checked).to.be.true;
    });
  });

  describe('sends', () => {
    for (const question of ['service', 'solution'] as const) {
      it(`an answer to ${question} alone (check 70)`, async () => {
        const line = new Line();
        const survey = await asked(line);
        const heard: Event[] = [];
        survey.addEventListener('tc-survey-answered', (event) => heard.push(event));
        mark(survey, question, 5).click();
        await press(survey, 'Send answer');
        await until(() => read(survey).includes('Thank you. Your answer has been sent.'), 'thanks');
        expect(line.sent.map(({ answers }) => answers)).to.deep.equal([{ answers: { [question]: 5 } }]);
        expect(heard.map((event) => event instanceof SurveyAnsweredEvent && event.ticketId)).to.deep.equal([
          survey.ticket,
        ]);
        await until(() => focused()?.textContent?.includes('Thank you'), 'the focus is on the thanks');
        // Orca's own place is on the paragraph already: the focus is read where it comes to something else.
        expect(focused()?.getAttribute('role')).to.equal('group');
      });
    }

    it('both marks and the comment, once for a double click', async () => {
      const line = new Line();
      const survey = await asked(line);
      mark(survey, 'service', 4).click();
      mark(survey, 'solution', 3).click();
      await survey.updateComplete;
      type(control(survey, 'What can we do better?'), ' Answer faster. ');
      await survey.updateComplete;
      button(survey, 'Send answer').click();
      button(survey, 'Send answer').click();
      await until(() => read(survey).includes('Thank you'), 'thanks');
      expect(line.sent).to.have.lengthOf(1);
      expect(line.sent[0]?.answers).to.deep.equal({ answers: { service: 4, solution: 3 }, comment: 'Answer faster.' });
    });

    it('by Ctrl+Enter, as in a reply, once however long it is held', async () => {
      const line = new Line();
      const survey = await asked(line);
      mark(survey, 'service', 4).click();
      for (const repeat of [false, true])
        control(survey, 'What can we do better?').dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, repeat, bubbles: true, composed: true }),
        );
      await until(() => read(survey).includes('Thank you'), 'thanks');
      expect(line.sent).to.have.lengthOf(1);
    });

    it('nothing without a mark: says so on top and at the question, and goes there', async () => {
      const line = new Line();
      const survey = await asked(line);
      await press(survey, 'Send answer');
      await until(() => survey.shadowRoot?.activeElement?.matches('.error-summary'), 'the summary has the focus');
      const link = one<HTMLAnchorElement>(survey, '.error-summary a');
      expect(link.textContent).to.equal('Select a number for at least one question');
      expect(one(survey, '.field-error').textContent).to.contain(link.textContent);
      link.click();
      await until(() => focused()?.matches('[name=service]'), 'the first number has the focus');
      expect(line.sent).to.have.lengthOf(0);
      await expect(survey).to.be.accessible();
    });

    it('under the same key again after a failure, with what was picked still there', async () => {
      const line = new Line();
      const survey = await asked(line);
      line.failure = new SupportError('network', 'No answer', { outcome: 'unknown' });
      mark(survey, 'service', 4).click();
      await press(survey, 'Send answer');
      await until(() => read(survey).includes('The answer was not sent. It is still here.'), 'the failure');
      await expect(survey).to.be.accessible();
      expect(mark(survey, 'service', 4).checked).to.be.true;
      line.failure = undefined;
      await press(survey, 'Send answer');
      await until(() => read(survey).includes('Thank you'), 'thanks');
      expect(new Set(line.sent.map(({ key }) => key)).size).to.equal(1);
    });

    it('an edit within 28 days, starting from what was answered; a colleague only sees that it was', async () => {
      const line = new Line();
      const id = await line.closed();
      const answers = { answers: { service: 2 }, comment: 'Slow' } as const;
      await line.stage.desk.customer('anna').answerSurvey(id, answers);
      const survey = await surveyOn(line, id);
      await until(() => read(survey).includes('You answered 12 May'), 'the answer');
      await press(survey, 'Change the answer');
      await until(() => focused() === one(survey, 'h2'), 'the focus is on the questions');
      expect(getComputedStyle(one(survey, 'h2')).outlineStyle, 'a ring around a heading').to.equal('none');
      await press(survey, 'Not now');
      await until(() => focused() === button(survey, 'Change the answer'), 'the focus is back');
      await press(survey, 'Change the answer');
      expect(mark(survey, 'service', 2).checked).to.be.true;
      expect(control(survey, 'What can we do better?').value).to.equal('Slow');
      mark(survey, 'service', 4).click();
      await press(survey, 'Send answer');
      await until(() => read(survey).includes('Thank you'), 'thanks');
      expect(line.sent.at(-1)?.answers).to.deep.equal({ answers: { service: 4 }, comment: 'Slow' });
      const colleague = await surveyOn(line, id, {}, line.store('karin'));
      await until(() => read(colleague).includes('A colleague answered 12 May'), 'that it was answered');
      expect(hasButton(colleague, 'Change the answer')).to.be.false;
    });
  });

  it('that has ended meanwhile says where the customer can still write, if anywhere', async () => {
    for (const replies of [true, false]) {
      const line = new Line();
      const store = line.store();
      line.refused = replies ? [] : ['reply'];
      const survey = await surveyOn(line, await line.closed(), {}, store);
      await until(() => hasButton(survey, 'Send answer'), 'the questions');
      line.failure = new SupportError('not-allowed', 'over');
      mark(survey, 'service', 4).click();
      await press(survey, 'Send answer');
      await until(() => read(survey).includes('The survey is closed.'), 'the failure');
      expect(read(survey).includes('You can still reply in the ticket.')).to.equal(replies);
    }
  });

  it('offers to open the ticket again after a low mark for solving, and does (check 73)', async () => {
    const line = new Line();
    const survey = await asked(line);
    mark(survey, 'solution', 2).click();
    await press(survey, 'Send answer');
    await until(() => hasButton(survey, 'Open the ticket again'), 'the offer');
    await press(survey, 'Open the ticket again');
    const isOpen = async (): Promise<boolean> =>
      (await line.stage.desk.customer('anna').getTicket(survey.ticket)).status === 'in-progress';
    await until(isOpen, 'the ticket is open');
  });

  it('does not offer that after a low mark for service alone', async () => {
    const survey = await asked();
    mark(survey, 'service', 1).click();
    await press(survey, 'Send answer');
    await until(() => read(survey).includes('Thank you'), 'thanks');
    expect(hasButton(survey, 'Open the ticket again')).to.be.false;
  });

  it('folds with Not now, and stays so after a reload, for this ticket only (check 72)', async () => {
    const line = new Line();
    const device = new DeviceBox();
    const [id, other] = [await line.closed(), await line.closed()];
    const survey = await surveyOn(line, id, {}, line.store('anna', device));
    await until(() => hasButton(survey, 'Not now'), 'the questions');
    await press(survey, 'Not now');
    await until(() => read(survey) === 'Answer the survey', 'it is folded');
    fixtureCleanup();
    const reloaded = line.store('anna', device);
    const again = await surveyOn(line, id, {}, reloaded);
    await until(() => read(again) === 'Answer the survey', 'still folded');
    const second = await surveyOn(line, other, {}, reloaded);
    await until(() => hasButton(second, 'Not now'), 'the other one is asked');
  });

  it('asks anew after a reload where the page keeps nothing on the device', async () => {
    const line = new Line();
    const id = await line.closed();
    const survey = await surveyOn(line, id);
    await until(() => hasButton(survey, 'Not now'), 'the questions');
    await press(survey, 'Not now');
    await until(() => read(survey) === 'Answer the survey', 'it is folded');
    fixtureCleanup();
    const again = await surveyOn(line, id);
    await until(() => hasButton(again, 'Not now'), 'the questions');
  });

  it('sets the picked number off on a page that gives numbers a ground of its own', async () => {
    const style = document.createElement('style');
    style.textContent = 'tc-survey::part(survey-option) { background: rgb(255, 247, 224); color: rgb(90, 60, 0) }';
    document.head.append(style);
    const survey = await asked();
    mark(survey, 'service', 4).click();
    await survey.updateComplete;
    const [other, picked] = [3, 4].map((value) => mark(survey, 'service', value).closest('label'));
    expect(other && getComputedStyle(other).backgroundColor).to.equal('rgb(255, 247, 224)');
    expect(picked && getComputedStyle(picked).backgroundColor).not.to.equal('rgb(255, 247, 224)');
    await expect(survey).to.be.accessible();
    style.remove();
  });

  it('can be answered later, with the focus led along', async () => {
    const line = new Line();
    const survey = await asked(line);
    await press(survey, 'Not now');
    await until(() => focused() === button(survey, 'Answer the survey'), 'the focus is on what is left');
    await press(survey, 'Answer the survey');
    await until(() => focused() === one(survey, 'h2'), 'the focus is on the questions');
    await press(survey, 'Not now');
    await until(() => focused() === button(survey, 'Answer the survey'), 'folded again');
    await press(survey, 'Answer the survey');
    mark(survey, 'service', 5).click();
    await press(survey, 'Send answer');
    await until(() => read(survey).includes('Thank you'), 'thanks');
    expect(line.sent).to.have.lengthOf(1);
  });

  for (const theme of ['light', 'dark'] as const) {
    for (const lang of ['en', 'sv'] as const) {
      it(`is accessible and fits in 288 pixels, ${theme}, ${lang}`, async () => {
        const survey = await asked(new Line(), { theme, lang, width: 288 });
        mark(survey, 'service', 4).click();
        await survey.updateComplete;
        await expect(survey).to.be.accessible();
        expect(survey.scrollWidth).to.be.at.most(288);
      });
    }
  }
});
