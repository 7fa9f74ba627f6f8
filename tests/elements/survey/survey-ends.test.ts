import { expect } from '@open-wc/testing';
import '../../../src/elements/survey/define.js';
import type { TcSurvey } from '../../../src/elements/survey/survey.js';
import { SupportError } from '../../../src/port/index.js';
import { DeviceBox } from '../device-box.js';
import { button, control, focused, hasButton, one, read, type } from '../hand.js';
import { Stage, fixtureCleanup, show, until } from '../stage.js';

interface Asked {
  readonly stage: Stage;
  readonly survey: TcSurvey;
}

async function shownOn(stage: Stage, id: string): Promise<Asked> {
  const survey = Object.assign(document.createElement('tc-survey'), { store: stage.store, ticket: id });
  await show(survey);
  await until(() => hasButton(survey, 'Send answer'), 'the questions');
  return { stage, survey };
}

async function asked(device?: DeviceBox): Promise<Asked> {
  const stage = new Stage({ ...(device && { device }) });
  const { id } = await stage.file();
  await stage.desk.support('sofia').act(id, { action: 'close', reason: 'solved' });
  return shownOn(stage, id);
}

function drafts(device: DeviceBox): (string | null)[] {
  return Array.from({ length: device.length }, (_, at) => device.key(at)).filter((key) => key?.includes('/draft/'));
}

/** The answers of somebody whose problem is still there. */
async function unsolved(): Promise<Asked> {
  const { stage, survey } = await asked();
  one(survey, 'input[name=solution]').click();
  button(survey, 'Send answer').click();
  await until(() => hasButton(survey, 'Open the ticket again'), 'the offer');
  return { stage, survey };
}

function noSession(): SupportError {
  return new SupportError('unauthenticated', 'the session is over');
}

describe('A survey that ends under the customer', () => {
  afterEach(fixtureCleanup);

  it('says that it is over, with the focus on that, though nothing is picked yet', async () => {
    const { stage, survey } = await asked();
    one(survey, 'input[name=service]').focus();
    stage.wait(29 * 24 * 60);
    stage.store.visit.hear(survey.ticket);
    await until(() => read(survey).includes('The survey is closed.'), 'it is told');
    await until(() => focused()?.textContent.includes('The survey is closed.'), 'the focus is on that');
    await expect(survey).to.be.accessible();
  });

  it('since it was answered in another tab says so, with the focus on that', async () => {
    const { stage, survey } = await asked();
    control(survey, 'What can we do better?').focus();
    await stage.desk.customer('anna').answerSurvey(survey.ticket, { answers: { service: 4 } });
    await until(() => read(survey).includes('You answered 12 May'), 'it is told');
    await until(() => focused()?.textContent === 'You answered 12 May', 'the focus is on that');
  });

  it('leaves the focus where it is when that is elsewhere', async () => {
    const { stage, survey } = await asked();
    const other = document.body.appendChild(document.createElement('button'));
    other.focus();
    await stage.desk.customer('anna').answerSurvey(survey.ticket, { answers: { service: 4 } });
    await until(() => read(survey).includes('You answered 12 May'), 'it is told');
    expect(focused()).to.equal(other);
    other.remove();
  });
});

describe('A survey that is left before it is sent', () => {
  afterEach(fixtureCleanup);

  async function begun(device?: DeviceBox): Promise<Asked> {
    const { stage, survey } = await asked(device);
    one(survey, 'input[name=service][aria-label^="4"]').click();
    type(control(survey, 'What can we do better?'), 'Answer faster.');
    await survey.updateComplete;
    return { stage, survey };
  }

  it('is there again as it was left, on the next page too, until it is sent', async () => {
    const device = new DeviceBox();
    const { stage, survey } = await begun(device);
    survey.remove();
    const { survey: back } = await shownOn(new Stage({ device, desk: stage.desk }), survey.ticket);
    expect(control(back, 'What can we do better?').value).to.equal('Answer faster.');
    expect(one<HTMLInputElement>(back, 'input[name=service]:checked').value).to.equal('4');
    button(back, 'Send answer').click();
    await until(() => read(back).includes('Thank you'), 'thanks');
    expect(device.keys).to.deep.equal([]);
  });

  it('gives way to an answer from another device', async () => {
    const device = new DeviceBox();
    const { stage, survey } = await begun(device);
    survey.remove();
    await stage.desk.customer('anna').answerSurvey(survey.ticket, { answers: { service: 2 }, comment: 'Slow.' });
    const next = new Stage({ device, desk: stage.desk });
    const again = Object.assign(document.createElement('tc-survey'), { store: next.store, ticket: survey.ticket });
    await show(again);
    await until(() => read(again).includes('You answered'), 'it is told');
    one(again, '.again').click();
    await again.updateComplete;
    expect(control(again, 'What can we do better?').value).to.equal('Slow.');
  });

  it('is gone with Not now, and with the user', async () => {
    for (const leave of ['Not now', 'sign out']) {
      const device = new DeviceBox();
      const { stage, survey } = await begun(device);
      expect(drafts(device)).to.have.length(1);
      if (leave === 'Not now') button(survey, leave).click();
      else stage.store.signOut();
      expect(drafts(device), leave).to.have.length(0);
    }
  });
});

describe('A session that ends in a survey', () => {
  afterEach(fixtureCleanup);

  it('asks to sign in, which sends the answer that is still there', async () => {
    const { stage, survey } = await asked();
    one(survey, 'input[name=service]').click();
    type(control(survey, 'What can we do better?'), 'Answer faster.');
    stage.line.fail('answerSurvey', noSession());
    button(survey, 'Send answer').click();
    await until(() => read(survey).includes('You have been signed out. Sign in again.'), 'it is told');
    expect(hasButton(survey, 'Try again')).to.be.false;
    await expect(survey).to.be.accessible();
    button(survey, 'Sign in').focus();
    button(survey, 'Sign in').click();
    expect(focused()).to.equal(button(survey, 'Send answer'));
    await until(() => read(survey).includes('Thank you'), 'thanks');
    const { survey: kept } = await stage.desk.customer('anna').getTicket(survey.ticket);
    expect(kept?.comment).to.equal('Answer faster.');
  });

  it('asks to sign in, which opens the ticket again', async () => {
    const { stage, survey } = await unsolved();
    stage.line.fail('act', noSession());
    button(survey, 'Open the ticket again').click();
    await until(() => hasButton(survey, 'Sign in'), 'it is told');
    button(survey, 'Sign in').click();
    await until(() => survey.matches(':state(absent)'), 'the survey is gone');
    expect((await stage.desk.customer('anna').getTicket(survey.ticket)).status).to.equal('in-progress');
  });
});

describe('Opening a ticket again from its survey', () => {
  afterEach(fixtureCleanup);

  it('says when that failed, and still offers it', async () => {
    const { stage, survey } = await unsolved();
    stage.line.fail('act', new SupportError('network', 'POST actions', { outcome: 'unknown' }));
    button(survey, 'Open the ticket again').click();
    await until(() => read(survey).includes('The ticket was not opened again. Try again.'), 'it is told');
    await expect(survey).to.be.accessible();
    button(survey, 'Open the ticket again').click();
    await until(() => survey.matches(':state(absent)'), 'the survey is gone');
    expect((await stage.desk.customer('anna').getTicket(survey.ticket)).status).to.equal('in-progress');
  });

  it('keeps the button and its focus while that is under way', async () => {
    const { stage, survey } = await unsolved();
    const held = stage.line.hold('act');
    const reopen = button(survey, 'Open the ticket again');
    reopen.focus();
    reopen.click();
    await survey.updateComplete;
    expect(focused()).to.equal(reopen);
    held.letThrough();
    await until(() => survey.matches(':state(absent)'), 'the survey is gone');
  });
});

describe('A survey that has been answered', () => {
  afterEach(fixtureCleanup);

  it('can be changed right after, with what was sent in it, and left as it was', async () => {
    const { survey } = await unsolved();
    await until(() => hasButton(survey, 'Change the answer'), 'the way back');
    await until(() => focused()?.textContent.includes('Thank you'), 'the focus is on the thanks');
    await expect(survey).to.be.accessible();
    button(survey, 'Change the answer').click();
    await until(() => focused()?.matches('h2'), 'the focus is on the questions');
    expect(one<HTMLInputElement>(survey, 'input[name=solution]').checked, 'as it was sent').to.be.true;
    button(survey, 'Not now').click();
    await until(() => read(survey).includes('Thank you'), 'the thanks are back');
  });

  it('keeps what was written while it was on its way, for whoever changes it', async () => {
    const { stage, survey } = await asked();
    one(survey, 'input[name=solution]').click();
    const held = stage.line.hold('answerSurvey');
    button(survey, 'Send answer').click();
    await survey.updateComplete;
    type(control(survey, 'What can we do better?'), 'Answer faster.');
    held.letThrough();
    await until(() => hasButton(survey, 'Change the answer'), 'the way back');
    button(survey, 'Change the answer').click();
    await survey.updateComplete;
    expect(control(survey, 'What can we do better?').value).to.equal('Answer faster.');
  });

  it('is asked anew, with nothing picked, once the ticket has been opened and closed again', async () => {
    const { stage, survey } = await unsolved();
    const sofia = stage.desk.support('sofia');
    stage.wait(5);
    await sofia.act(survey.ticket, { action: 'reopen' });
    stage.wait(5);
    await sofia.act(survey.ticket, { action: 'close', reason: 'solved' });
    stage.store.visit.hear(survey.ticket);
    await until(() => hasButton(survey, 'Send answer'), 'the questions of the new closing');
    expect(one<HTMLInputElement>(survey, 'input[name=solution]').checked).to.be.false;
  });
});
