import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Locator, Page } from 'playwright-core';

import { onStage } from './stage.js';

/** What people read and press in one language; the widget's own words come from its messages. */
const tongues = {
  en: {
    newTicket: 'New ticket',
    fault: 'A fault',
    subject: 'Subject',
    body: 'Describe what happened',
    impact: /Work is slowed/,
    send: 'Send ticket',
    filed: /Ticket TC-\d+ is filed/,
    open: 'Open the ticket',
    begun: /Work begun/,
    escalated: /Passed on to 2nd line/,
    yourTurn: /Waiting for you/,
    write: 'Write a reply',
    reply: 'Send',
    askToClose: 'Ask to close ticket',
    confirmAsk: 'Ask to close',
    asked: /You have asked support to close the ticket/,
    closed: /Ticket closed/,
    desk: {
      triage: 'Assess and set priority',
      escalate: 'Pass on to',
      reply: 'Reply to the customer',
      asks: 'The customer needs to answer',
      send: 'Send reply',
      confirm: 'Confirm closure',
    },
    texts: {
      subject: 'Export to payroll stops at week 19',
      body: 'The export stops **halfway** and no file is made.',
      question: 'Which version do you run?',
      answer: 'We run 7.4.1 since Monday.',
    },
  },
  sv: {
    newTicket: 'Nytt ärende',
    fault: 'Ett fel',
    subject: 'Rubrik',
    body: 'Beskriv vad som hände',
    impact: /Arbetet går långsammare/,
    send: 'Skicka in ärendet',
    filed: /Ärende TC-\d+ är registrerat/,
    open: 'Öppna ärendet',
    begun: /Ärendet är påbörjat/,
    escalated: /Ärendet har gått vidare till 2nd line/,
    yourTurn: /Väntar på dig/,
    write: 'Skriv ett svar',
    reply: 'Skicka',
    askToClose: 'Begär avslut',
    confirmAsk: 'Begär avslut',
    asked: /Du har begärt avslut av ärendet/,
    closed: /Ärendet är avslutat/,
    desk: {
      triage: 'Bedöm och sätt prioritet',
      escalate: 'Skicka vidare till',
      reply: 'Svar till kunden',
      asks: 'Kunden behöver svara',
      send: 'Skicka svar',
      confirm: 'Bekräfta avslut',
    },
    texts: {
      subject: 'Löneexporten stannar vid vecka 19',
      body: 'Exporten stannar **halvvägs** och ingen fil skapas.',
      question: 'Vilken version kör ni?',
      answer: 'Vi kör 7.4.1 sedan i måndags.',
    },
  },
};

/** What stands on the page and can be seen: other views wait hidden behind the one shown. */
const seen = (place: Page | Locator, text: RegExp): Locator => place.getByText(text).filter({ visible: true }).first();
const button = (page: Page | Locator, name: string): Locator => page.getByRole('button', { name, exact: true });

async function fileTicket(customer: Page, t: (typeof tongues)['en']): Promise<void> {
  await customer.getByRole('button', { name: /^Support/ }).click();
  const panel = customer.getByRole('dialog');
  await button(panel, t.newTicket).click();
  await panel.getByRole('radio', { name: t.fault }).check();
  await panel.getByRole('textbox', { name: t.subject }).fill(t.texts.subject);
  await panel.getByRole('textbox', { name: t.body }).fill(t.texts.body);
  await panel.getByRole('radio', { name: t.impact }).check();
  await button(panel, t.send).click();
  await seen(panel, t.filed).waitFor();
  await button(panel, t.open).click();
  await panel.getByRole('log').getByText(t.texts.body.replaceAll('*', '')).waitFor();
}

async function answerFromDesk(desk: Page, t: (typeof tongues)['en'], thread: Locator): Promise<void> {
  await desk.getByRole('button', { name: t.texts.subject }).first().click();
  await desk.getByRole('combobox', { name: t.desk.triage }).selectOption('high');
  await button(desk, t.desk.triage).click();
  await thread.getByText(t.begun).waitFor();
  await desk.getByRole('combobox', { name: t.desk.escalate }).selectOption('2');
  await button(desk, t.desk.escalate).click();
  await thread.getByText(t.escalated).waitFor();
  await desk.getByRole('textbox', { name: t.desk.reply }).fill(t.texts.question);
  await desk.getByRole('checkbox', { name: t.desk.asks }).check();
  await button(desk, t.desk.send).click();
  await thread.getByText(t.texts.question).waitFor();
}

describe('a ticket from filing to closing, in two windows against the real server', () => {
  const stage = onStage();

  for (const language of ['en', 'sv'] as const) {
    it(`a customer files, support answers live, and both close the ticket (${language})`, async () => {
      const t = tongues[language] as (typeof tongues)['en'];
      const [customer, desk] = await Promise.all([stage.browser.newPage(), stage.browser.newPage()]);
      const problems: string[] = [];
      customer.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
      customer.on('pageerror', (error) => problems.push(String(error)));
      await Promise.all([
        customer.goto(`${stage.demo.url}/?as=anna&lang=${language}`),
        desk.goto(`${stage.demo.url}/desk.html?as=sofia&lang=${language}`),
      ]);

      await fileTicket(customer, t);
      const panel = customer.getByRole('dialog');
      await answerFromDesk(desk, t, panel.getByRole('log'));
      await seen(panel, t.yourTurn).waitFor();

      await panel.getByRole('textbox', { name: t.write }).fill(t.texts.answer);
      await button(panel, t.reply).click();
      await desk.getByText(t.texts.answer).waitFor();

      await button(panel, t.askToClose).click();
      await button(panel, t.confirmAsk).last().click();
      await seen(panel, t.asked).waitFor();
      await button(desk, t.desk.confirm).click();
      await seen(panel, t.closed).waitFor();

      assert.equal(await panel.getByText(t.texts.answer).count(), 1, 'the answer stands once in the thread');
      assert.deepEqual(problems, [], "nothing in the customer's console");
    });
  }

  it('a customer sees at once that support has announced other hours for a coming day', async () => {
    const [customer, desk] = await Promise.all([stage.browser.newPage(), stage.browser.newPage()]);
    await Promise.all([
      customer.goto(`${stage.demo.url}/?as=bo&lang=en`),
      desk.goto(`${stage.demo.url}/desk.html?as=sofia&lang=en`),
    ]);
    await customer.getByRole('button', { name: /^Support/ }).click();
    await seen(customer.getByRole('dialog'), /we normally begin/).waitFor();

    const day = new Date(Date.now() + 3 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    await desk.getByText('Different hours').click();
    await desk.getByLabel('Day').fill(day);
    await desk.getByLabel('Message to the customers').fill('We are moving house');
    await button(desk, 'Announce').click();
    await seen(customer.getByRole('dialog'), /We are moving house/).waitFor();

    await button(desk, 'Withdraw').click();
    await customer.getByText('We are moving house').first().waitFor({ state: 'detached' });
  });
});
