import { expect } from '@open-wc/testing';
import '../../../src/elements/opening-hours/define.js';
import '../../../src/elements/ticket-form/define.js';
import type { TcTicketForm } from '../../../src/elements/ticket-form/ticket-form.js';
import type { ServiceDescription } from '../../../src/port/index.js';
import { plain, timeCare } from '../opening-hours/hours-page.js';
import { all, button, control, read, type } from '../hand.js';
import { Stage, fixtureCleanup, service, show, until } from '../stage.js';
import type { Place } from '../stage.js';

const promising: ServiceDescription = { ...service, calendar: timeCare };

function stageAt(wall: string, offers = promising): Stage {
  const stage = new Stage({ offers });
  stage.now = Date.parse(`${wall.replace(' ', 'T')}+02:00`);
  return stage;
}

async function formOn(stage: Stage, place?: Place): Promise<TcTicketForm> {
  const { store, timer } = stage;
  const form = Object.assign(document.createElement('tc-ticket-form'), { store, timer: timer.timer });
  await show(form, place);
  await until(() => store.connection.phase === 'ready' && read(form) !== '', 'the form is drawn');
  return form;
}

function promise(form: TcTicketForm): string {
  return plain(all(form, 'tc-opening-hours').map(read).join());
}

async function promised(form: TcTicketForm): Promise<string> {
  await until(() => promise(form) !== '', 'the promise is there');
  return promise(form);
}

async function fileQuestion(form: TcTicketForm): Promise<void> {
  control(form, 'A question').click();
  await form.updateComplete;
  type(control(form, 'Subject'), 'Printing');
  type(control(form, 'What do you want to know?'), 'How do I print in landscape?');
  button(form, 'Send ticket').click();
  await until(() => read(form).includes('is filed'), 'the ticket is filed');
}

describe('The promise in the form', () => {
  afterEach(fixtureCleanup);

  for (const [wall, words] of [
    ['2026-05-12 10:12', 'We normally begin before 13:12'],
    ['2026-05-12 11:00', 'We normally begin before 14:00'],
    ['2026-05-12 12:20', 'Closed for lunch. We normally begin before 15:00'],
    ['2026-05-12 15:30', 'We normally begin before 10:30'],
    ['2026-05-12 20:00', 'Closed right now. We normally begin before 11:00'],
    ['2026-05-13 11:30', 'We normally begin before 10:30'],
  ] as const) {
    it(`stands at the send button at ${wall}, as an exact time (check 61)`, async () => {
      expect(await promised(await formOn(stageAt(wall)))).to.contain(words);
    });
  }

  it('names the day when it is not today, past a short day, a red day, a bridge day and a weekend', async () => {
    expect(await promised(await formOn(stageAt('2026-05-12 15:30')))).to.contain('tomorrow');
    expect(await promised(await formOn(stageAt('2026-05-13 11:30')))).to.contain('on Monday 18 May');
  });

  it('says i regel in Swedish (check 66)', async () => {
    const form = await formOn(stageAt('2026-05-12 10:12'), { lang: 'sv' });
    expect(await promised(form)).to.contain('Vi börjar i regel före kl. 13:12');
  });

  it('shows on request how it comes about, by keyboard as well', async () => {
    const form = await formOn(stageAt('2026-05-12 10:12'));
    await promised(form);
    const [hours] = all(form, 'tc-opening-hours');
    if (!hours) throw new Error('no hours');
    button(hours, 'How we work this out').click();
    await until(() => promise(form).includes('within 2 opening hours'), 'explained');
  });

  it('is not made where the help desk makes none, keeps no hours, or the calendar ends before, and filing goes on (check 67)', async () => {
    const none = [
      stageAt('2026-05-12 10:12', service),
      stageAt('2026-05-12 10:12', { ...service, calendar: { ...timeCare, promises: [] } }),
      stageAt('2029-05-12 10:12'),
    ];
    for (const stage of none) {
      const form = await formOn(stage);
      await fileQuestion(form);
      expect(promise(form)).to.equal('');
    }
  });

  for (const [lang, words] of [
    ['en', 'We normally begin before 13:12'],
    ['sv', 'Vi börjar i regel före kl. 13:12'],
  ] as const) {
    it(`is said once more as the help desk has made it when the ticket is filed, in ${lang}`, async () => {
      const form = await formOn(stageAt('2026-05-12 10:12'));
      await fileQuestion(form);
      form.parentElement?.setAttribute('lang', lang);
      await until(() => plain(read(form)).includes(words), words);
      await expect(form).to.be.accessible();
    });
  }

  for (const theme of ['light', 'dark'] as const) {
    it(`is accessible, ${theme}`, async () => {
      const form = await formOn(stageAt('2026-05-12 20:00'), { theme });
      await promised(form);
      await expect(form).to.be.accessible();
    });
  }
});
