/** As much of Playwright's `Locator` as is needed; a `Page` has it too. */
export interface PageRegion {
  getByRole(role: PageRole, options?: { readonly name?: string | RegExp; readonly exact?: boolean }): PageControl;
  getByText(text: string | RegExp): PageControl;
}

/** As much of Playwright's `Locator` as is needed to act. */
export interface PageControl extends PageRegion {
  click(): Promise<void>;
  check(): Promise<void>;
  fill(text: string): Promise<void>;
  first(): PageControl;
  last(): PageControl;
  or(other: PageControl): PageControl;
  waitFor(): Promise<void>;
}

/** The roles by which the widget's views are found. */
export type PageRole = 'article' | 'button' | 'dialog' | 'heading' | 'link' | 'log' | 'radio' | 'searchbox' | 'textbox';

/** What the widget calls what is pressed here; English unless you say otherwise. */
export interface PageWords {
  readonly launcher: RegExp;
  readonly newTicket: string;
  readonly seeAll: RegExp;
  readonly kinds: Readonly<Record<'question' | 'fault' | 'task', RegExp>>;
  readonly subject: RegExp;
  readonly body: RegExp;
  readonly impact: Readonly<Record<'stopped' | 'slowed' | 'none', RegExp>>;
  readonly send: string;
  readonly filed: RegExp;
  readonly openFiled: string;
  readonly write: RegExp;
  readonly sendReply: string;
  readonly askToClose: string;
  readonly confirmAsk: string;
  readonly close: RegExp;
}

const english: PageWords = {
  launcher: /^Support/,
  newTicket: 'New ticket',
  seeAll: /^See all/,
  kinds: { question: /question/i, fault: /fault/i, task: /task/i },
  subject: /^Subject/,
  body: /^(Describe|What do you want)/,
  impact: { stopped: /stopped/i, slowed: /slowed/i, none: /no effect/i },
  send: 'Send ticket',
  filed: /^Ticket .* is filed/,
  openFiled: 'Open the ticket',
  write: /^(Write a reply|Add information)/,
  sendReply: 'Send',
  askToClose: 'Ask to close ticket',
  confirmAsk: 'Ask to close',
  close: /^Close/,
};

/** A ticket to file through the form. */
export interface PageTicket {
  readonly kind: keyof PageWords['kinds'];
  readonly subject: string;
  readonly body: string;
  /** Asked for faults. */
  readonly impact?: keyof PageWords['impact'];
}

/**
 * A page object of `<tc-support>` for Playwright tests: it finds our views as a person would, by role and name, so that your
 * tests do not know what the widget is made of.
 *
 * @example
 * const support = new SupportPage(page);
 * await support.open();
 * await support.fileTicket({ kind: 'question', subject: 'Copying a week', body: 'How?' });
 */
export class SupportPage {
  readonly #page: PageRegion;
  readonly #words: PageWords;

  constructor(page: PageRegion, words: Partial<PageWords> = {}) {
    this.#page = page;
    this.#words = { ...english, ...words };
  }

  /** The panel, for looking at what is in it. */
  get panel(): PageControl {
    return this.#page.getByRole('dialog');
  }

  /** The timeline of the ticket that is open. */
  get thread(): PageControl {
    return this.panel.getByRole('log');
  }

  /** Opens the panel by its launcher. */
  async open(): Promise<void> {
    await this.#page.getByRole('button', { name: this.#words.launcher }).first().click();
    await this.panel.waitFor();
  }

  /** Closes the panel. */
  async close(): Promise<void> {
    await this.panel.getByRole('button', { name: this.#words.close }).first().click();
  }

  /** Files a ticket from home, and waits until it is filed. */
  async fileTicket({ kind, subject, body, impact }: PageTicket): Promise<void> {
    const words = this.#words;
    await this.#press(words.newTicket);
    await this.panel.getByRole('radio', { name: words.kinds[kind] }).first().check();
    await this.panel.getByRole('textbox', { name: words.subject }).fill(subject);
    await this.panel.getByRole('textbox', { name: words.body }).first().fill(body);
    if (impact) await this.panel.getByRole('radio', { name: words.impact[impact] }).first().check();
    await this.#press(words.send);
    await this.panel.getByRole('heading', { name: words.filed }).waitFor();
  }

  /** Opens the ticket that was just filed, and waits until it is there to read. */
  async openFiledTicket(): Promise<void> {
    await this.#press(this.#words.openFiled);
    await this.threadToRead();
  }

  /** Opens a ticket that is listed where one is, by its subject, and waits until it is there to read. */
  async openTicket(subject: string): Promise<void> {
    const name = new RegExp(escaped(subject));
    // A ticket is a link where the page has an address for it (`ticket-url`), else a button.
    const row = this.panel.getByRole('link', { name }).or(this.panel.getByRole('button', { name }));
    await row.first().click();
    await this.threadToRead();
  }

  /** Waits until the ticket that is open is there to read: its timeline stands empty before the help desk has answered. */
  threadToRead(): Promise<void> {
    return this.thread.getByRole('article').first().waitFor();
  }

  /** Replies in the ticket that is open, and waits until the reply is in its thread. */
  async reply(body: string): Promise<void> {
    await this.panel.getByRole('textbox', { name: this.#words.write }).fill(body);
    await this.#press(this.#words.sendReply);
    await this.thread.getByText(body).first().waitFor();
  }

  /** Asks support to close the ticket that is open. */
  async askToClose(): Promise<void> {
    await this.#press(this.#words.askToClose);
    await this.panel.getByRole('button', { name: this.#words.confirmAsk, exact: true }).last().click();
  }

  #press(name: string): Promise<void> {
    return this.panel.getByRole('button', { name, exact: true }).first().click();
  }
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
