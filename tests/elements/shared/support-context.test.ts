import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { memoryAdapter } from '../../../src/adapters/memory/index.js';
import { ModelController } from '../../../src/elements/shared/model-controller.js';
import { SupportElement } from '../../../src/elements/shared/support-element.js';
import { TcSupport } from '../../../src/elements/support/support.js';
import '../../../src/elements/support/define.js';
import { ticketsOf } from '../../../src/store/ticket-list-model.js';
import { SupportError } from '../../../src/port/index.js';
import { shownValue } from '../../../src/store/loadable.js';
import { PhoneLine } from '../phone-line.js';

/** The smallest element on the shared ground: how many tickets are open, in the user's words. */
class Probe extends SupportElement<'common'> {
  readonly list = new ModelController(this, () => this.store && ticketsOf(this.store, { scope: 'ongoing' }));

  constructor() {
    super(['common']);
  }

  get shown(): string {
    return this.renderRoot.textContent ?? '';
  }

  protected override render(): TemplateResult {
    const list = this.list.state;
    const who = this.store && shownValue(this.store.connection)?.session.user.name;
    return html`${this.text['error.retry']} ${who} ${(list && shownValue(list)?.items.length) ?? 'none'}`;
  }
}
customElements.define('tc-probe', Probe);

let tags = 0;

/** Another tag for the shell's class, not upgraded until told. */
function lateTag(): { tag: string; upgrade: () => void } {
  const tag = `tc-support-late-${(tags += 1)}`;
  return { tag, upgrade: () => customElements.define(tag, class extends TcSupport {}) };
}

const said = (probe: Probe, pattern: RegExp): Promise<void> =>
  waitUntil(() => pattern.test(probe.shown), `${pattern} was not shown`, { timeout: 8000 });

describe('an element on the page', () => {
  it('asks its own help desk again when the network is back, and no more once it is off the page', async () => {
    const line = new PhoneLine(memoryAdapter());
    const noLine = new SupportError('network', 'no line');
    line.fail('connect', noLine, noLine);
    const probe = document.createElement('tc-probe') as Probe;
    document.body.append(Object.assign(probe, { lang: 'en', adapter: line.adapter }));
    const failed = (): boolean => probe.store?.connection.phase === 'failed';
    await waitUntil(failed);
    probe.remove();
    dispatchEvent(new Event('online'));
    document.body.append(probe);
    await waitUntil(failed);
    expect(line.count('connect')).to.equal(2);
    dispatchEvent(new Event('online'));
    await said(probe, /Anna Ek [1-9]/);
    expect(line.count('connect')).to.equal(3);
    probe.remove();
  });

  it('finds the support of the page that was there before it', async () => {
    const support = await fixture<TcSupport>(html`<tc-support></tc-support>`);
    support.adapter = memoryAdapter();
    const probe = await fixture<Probe>(html`<tc-probe lang="en"></tc-probe>`);
    await said(probe, /Try again Anna Ek [1-9]/);
  });

  it('finds the support of the page that is upgraded after it', async () => {
    const probe = await fixture<Probe>(html`<tc-probe lang="en"></tc-probe>`);
    const { tag, upgrade } = lateTag();
    const support = document.createElement(tag);
    Object.assign(support, { adapter: memoryAdapter() });
    document.body.append(support);
    await said(probe, /none/);
    upgrade();
    await said(probe, /Anna Ek [1-9]/);
    support.remove();
    await said(probe, /none/);
  });

  it('belongs to the nearest of several, each with its own user and language (check 95)', async () => {
    const page = await fixture(html`
      <div>
        <tc-support id="first" lang="en"><tc-probe></tc-probe></tc-support>
        <tc-support id="second" lang="sv"><tc-probe></tc-probe></tc-support>
        <tc-probe id="outside" lang="en"></tc-probe>
      </div>
    `);
    const [first, second] = page.querySelectorAll<TcSupport>('tc-support');
    const [mine, yours, outside] = page.querySelectorAll<Probe>('tc-probe');
    if (!first || !second || !mine || !yours || !outside) throw new Error('the page is not whole');
    first.adapter = memoryAdapter({ as: 'anna' });
    second.adapter = memoryAdapter({ as: 'bo' });
    await said(mine, /Try again Anna/);
    await said(yours, /Försök igen Bo/);
    await said(outside, /Anna/);
    first.remove();
    await said(outside, /Bo/);
  });

  it('works alone over an adapter of its own, and over a store', async () => {
    const probe = await fixture<Probe>(
      html`<tc-probe lang="en" .adapter=${memoryAdapter({ as: 'karin' })}></tc-probe>`,
    );
    await said(probe, /Karin/);
    const other = await fixture<Probe>(html`<tc-probe lang="en" .store=${probe.store}></tc-probe>`);
    await said(other, /Karin/);
    probe.adapter = memoryAdapter({ as: 'bo' });
    await said(probe, /Bo/);
  });

  it('wears the wordings of the page, its own over those of its support', async () => {
    const support = await fixture<TcSupport>(html`<tc-support></tc-support>`);
    support.adapter = memoryAdapter();
    support.messages = { 'error.retry': 'Once more' };
    const probe = await fixture<Probe>(html`<tc-probe lang="en"></tc-probe>`);
    await said(probe, /Once more/);
    support.messages = { 'error.retry': 'Again' };
    await said(probe, /^\s*Again/);
    probe.messages = { 'error.retry': 'Anew' };
    await said(probe, /Anew/);
  });

  it('shows nothing of a user who has signed out, until the page signs somebody in', async () => {
    const support = await fixture<TcSupport>(html`<tc-support></tc-support>`);
    const adapter = memoryAdapter();
    const connect = adapter.connect.bind(adapter);
    let connections = 0;
    adapter.connect = (options) => ((connections += 1), connect(options));
    support.adapter = adapter;
    const probe = await fixture<Probe>(html`<tc-probe lang="en"></tc-probe>`);
    await said(probe, /Anna Ek/);
    support.signOut();
    await said(probe, /none/);
    expect(probe.store === undefined).to.equal(true);
    const late = await fixture<Probe>(html`<tc-probe lang="en"></tc-probe>`);
    await said(late, /none/);
    await nextFrame();
    await nextFrame();
    expect(connections).to.equal(1);
    support.token = () => Promise.resolve('another');
    await said(probe, /Anna Ek/);
  });

  it('lets go of everything when it leaves the page, and comes back with it', async () => {
    const support = await fixture<TcSupport>(html`<tc-support></tc-support>`);
    support.adapter = memoryAdapter();
    const probe = await fixture<Probe>(html`<tc-probe lang="en"></tc-probe>`);
    await said(probe, /Anna Ek/);
    const place = probe.parentElement;
    probe.remove();
    expect(probe.store === undefined).to.equal(true);
    place?.append(probe);
    await said(probe, /Anna Ek [1-9]/);
  });
});
