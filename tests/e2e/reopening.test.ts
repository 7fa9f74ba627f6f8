import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Locator, Page } from 'playwright-core';

import { onStage } from './stage.js';

/** What stands on the page and can be seen: other views wait hidden behind the one shown. */
const seen = (place: Page | Locator, text: RegExp): Locator => place.getByText(text).filter({ visible: true }).first();
const button = (place: Page | Locator, name: string): Locator => place.getByRole('button', { name, exact: true });

const subject = 'The rota prints on two pages';

async function fileTicket(panel: Locator): Promise<void> {
  await button(panel, 'New ticket').click();
  await panel.getByRole('radio', { name: 'A question' }).check();
  await panel.getByRole('textbox', { name: 'Subject' }).fill(subject);
  await panel
    .getByRole('textbox', { name: /^(Describe|What do you want)/ })
    .first()
    .fill('How do I print it on one?');
  await button(panel, 'Send ticket').click();
  await button(panel, 'Open the ticket').click();
}

async function close(panel: Locator, desk: Page): Promise<void> {
  await desk.getByRole('button', { name: subject }).first().click();
  await desk.getByRole('combobox', { name: 'Assess and set priority' }).selectOption('normal');
  await button(desk, 'Assess and set priority').click();
  await seen(panel, /Work begun/).waitFor();
  await button(panel, 'Ask to close ticket').click();
  await button(panel, 'Ask to close').last().click();
  await seen(panel, /You have asked support to close the ticket/).waitFor();
  await button(desk, 'Confirm closure').click();
  await seen(panel, /Ticket closed/).waitFor();
}

describe('a ticket that was closed too early, in two windows against the real server', () => {
  const stage = onStage();

  it('is closed, judged as not solved in its survey, and open again for both (check 49)', async () => {
    const [customer, desk] = await Promise.all([stage.browser.newPage(), stage.browser.newPage()]);
    const problems: string[] = [];
    customer.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    customer.on('pageerror', (error) => problems.push(String(error)));
    await Promise.all([
      customer.goto(`${stage.demo.url}/?as=anna&lang=en`),
      desk.goto(`${stage.demo.url}/desk.html?as=sofia&lang=en`),
    ]);
    await customer.getByRole('button', { name: /^Support/ }).click();
    const panel = customer.getByRole('dialog');
    await fileTicket(panel);
    await close(panel, desk);

    const solving = panel.getByRole('radiogroup', { name: /How well did we solve your problem/ });
    await solving.getByRole('radio', { name: '1 of 5' }).check();
    await button(panel, 'Send answer').click();
    await seen(panel, /Do you want to open the ticket again/).waitFor();
    await button(panel, 'Open the ticket again').last().click();

    await seen(panel.getByRole('log'), /You opened the ticket again|opened the ticket again|[Rr]eopened/).waitFor();
    await seen(panel, /With support/).waitFor();
    await panel.getByRole('textbox', { name: /Add information|Write a reply/ }).fill('It still prints on two.');
    await button(panel, 'Send').click();
    await desk.getByText('It still prints on two.').waitFor();
    assert.deepEqual(problems, [], "nothing in the customer's console");
  });
});
