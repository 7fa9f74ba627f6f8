import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import type { Browser } from 'playwright-core';

import { answerFor, origin, show } from './cdn-host.js';
import { openBrowser } from './stage.js';

/** Takes from a browser what those of 2023 do not have: `light-dark()` as a script asks for it, states by any name, popovers. */
function makeOlder(): void {
  const supports = CSS.supports.bind(CSS);
  CSS.supports = (...asked: [string, string?]) =>
    !asked.join().includes('light-dark') && supports(...(asked as [string, string]));
  const add = Reflect.get(CustomStateSet.prototype, 'add') as (name: string) => void;
  CustomStateSet.prototype.add = function (this: CustomStateSet, name: string) {
    if (!name.startsWith('--'))
      throw new DOMException(`The specified value '${name}' must start with '--'.`, 'SyntaxError');
    add.call(this, name);
    return this;
  };
  for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
    Reflect.deleteProperty(HTMLElement.prototype, name);
}

describe('a browser from before May 2024', () => {
  let browser: Browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser?.close());

  it('files a ticket in the light colours, without an error', async () => {
    const host = await browser.newPage({ colorScheme: 'dark' });
    const errors: string[] = [];
    host.on('pageerror', ({ message }) => errors.push(message));
    await host.addInitScript(makeOlder);
    await answerFor(host);
    await host.goto(`${origin}/`);
    await host.waitForSelector('body[data-closed]', { state: 'attached' });
    await show(host, 'new-ticket');
    await host.getByRole('radio', { name: 'A question' }).check();
    await host.getByLabel('Subject').fill('Printing the rota');
    await host.locator('tc-ticket-form textarea').first().fill('How?');
    const send = host.getByRole('button', { name: 'Send ticket' });
    assert.equal(await send.evaluate((button) => getComputedStyle(button).backgroundColor), 'rgb(13, 92, 110)');
    await send.click();
    await host.getByRole('heading', { name: /^Ticket TC-\d+ is filed$/ }).waitFor();
    await show(host, 'closed');
    await host.locator('tc-survey .marks').first().waitFor();
    assert.deepEqual(errors, []);
  });
});
