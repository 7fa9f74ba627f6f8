/** One thing that happened in a case. `secret`: for the staff only. */
export interface Remark {
  readonly nr: number;
  readonly when: number;
  readonly by: string;
  readonly byStaff: boolean;
  readonly what: 'opened' | 'said' | 'done' | 'again' | 'secret';
  readonly text: string;
  readonly asks?: boolean;
}

/** A case, as the example desk calls a ticket. */
export interface Case {
  readonly nr: number;
  readonly company: string;
  readonly owner: string;
  readonly title: string;
  readonly type: string;
  readonly state: 'fresh' | 'ours' | 'yours' | 'done';
  readonly changed: number;
  readonly opened: number;
  readonly doneAt?: number;
  readonly reopened: number;
}

/** Someone who may sign in. */
export interface Member {
  readonly login: string;
  readonly name: string;
  readonly company: string;
  readonly admitted: boolean;
}

/** What the desk answers when it will not: 403, 404, 409 or 422. */
export class DeskFailure extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const members: readonly Member[] = [
  { login: 'anna', name: 'Anna Berg', company: 'North', admitted: true },
  { login: 'karin', name: 'Karin Ek', company: 'North', admitted: true },
  { login: 'nils', name: 'Nils Falk', company: 'North', admitted: false },
  { login: 'bo', name: 'Bo Lind', company: 'South', admitted: true },
];

/**
 * A help desk of another maker, in memory: it stands for yours and is thrown away once you call your own. It knows nothing of
 * tc-support: it has cases and remarks, counts in numbers, and takes a `mark` under which something is done at most once.
 */
export class ExampleDesk {
  readonly #cases: Case[] = [];
  readonly #remarks = new Map<number, Remark[]>();
  readonly #marks = new Map<string, { readonly body: string; readonly nr: number }>();
  #tick = Date.now();

  member(login: string): Member {
    const member = members.find((each) => each.login === login);
    if (!member) throw new DeskFailure(401, 'nobody of that name');
    return member;
  }

  colleagues({ company }: Member): readonly Member[] {
    return members.filter((each) => each.company === company && each.admitted);
  }

  /** The cases of somebody's company, the one that changed last first. */
  cases(me: Member): readonly Case[] {
    this.#admit(me);
    return this.#cases
      .filter(({ company }) => company === me.company)
      .sort((one, other) => other.changed - one.changed);
  }

  one(me: Member, nr: number): Case {
    const found = this.cases(me).find((each) => each.nr === nr);
    if (!found) throw new DeskFailure(404, 'no such case');
    return found;
  }

  /** What happened in a case, for its company: oldest first, secrets left out. */
  remarks(me: Member, nr: number): readonly Remark[] {
    this.one(me, nr);
    return (this.#remarks.get(nr) ?? []).filter(({ what }) => what !== 'secret');
  }

  open(me: Member, title: string, type: string, text: string, mark: string): Case {
    this.#admit(me);
    const nr = this.#once(me, mark, JSON.stringify([title, type, text]), () => {
      const nr = this.#cases.length + 1;
      const opened = this.#now();
      const { company, login: owner } = me;
      this.#cases.push({ nr, company, owner, title, type, state: 'fresh', opened, changed: opened, reopened: 0 });
      this.#note(nr, { by: me.name, byStaff: false, what: 'opened', text: type });
      this.#note(nr, { by: me.name, byStaff: false, what: 'said', text });
      return nr;
    });
    return this.one(me, nr);
  }

  say(me: Member, nr: number, text: string, mark: string): Remark {
    this.one(me, nr);
    const said = this.#once(me, mark, JSON.stringify([nr, text]), () => {
      const remark = this.#note(nr, { by: me.name, byStaff: false, what: 'said', text });
      const { state } = this.one(me, nr);
      if (state === 'done') this.again(me, nr);
      else this.#change(nr, state === 'fresh' ? {} : { state: 'ours' });
      return remark.nr;
    });
    const remark = this.remarks(me, nr).find((each) => each.nr === said);
    if (!remark) throw new DeskFailure(404, 'no such remark');
    return remark;
  }

  /** Opens a case that was done. */
  again(me: Member, nr: number): void {
    const { reopened } = this.one(me, nr);
    this.#note(nr, { by: me.name, byStaff: false, what: 'again', text: '' });
    this.#change(nr, { state: 'ours', reopened: reopened + 1 });
  }

  /** The staff's side. */
  answer(nr: number, text: string, asks: boolean): void {
    this.#note(nr, { by: 'Sofia', byStaff: true, what: 'said', text, asks });
    this.#change(nr, { state: asks ? 'yours' : 'ours' });
  }

  /** The staff's side. */
  whisper(nr: number, text: string): void {
    this.#note(nr, { by: 'Sofia', byStaff: true, what: 'secret', text });
  }

  /** The staff's side. */
  finish(nr: number): void {
    this.#note(nr, { by: 'Sofia', byStaff: true, what: 'done', text: '' });
    this.#change(nr, { state: 'done', doneAt: this.#tick });
  }

  #admit({ admitted, name }: Member): void {
    if (!admitted) throw new DeskFailure(403, `${name} has not been admitted`);
  }

  #once(me: Member, mark: string, body: string, act: () => number): number {
    const key = `${me.company}/${me.login}/${mark}`;
    const known = this.#marks.get(key);
    if (known && known.body !== body) throw new DeskFailure(409, 'this mark belongs to something else');
    const nr = known?.nr ?? act();
    this.#marks.set(key, { body, nr });
    return nr;
  }

  #note(nr: number, remark: Omit<Remark, 'nr' | 'when'>): Remark {
    const all = this.#remarks.get(nr) ?? [];
    const written = { nr: nr * 1_000_000 + all.length + 1, when: this.#now(), ...remark };
    this.#remarks.set(nr, [...all, written]);
    return written;
  }

  #change(nr: number, change: Partial<Case>): void {
    const at = this.#cases.findIndex((each) => each.nr === nr);
    const before = this.#cases[at];
    if (!before) throw new DeskFailure(404, 'no such case');
    const { doneAt: _, ...open } = before;
    this.#cases[at] = { ...(change.state === 'ours' ? open : before), ...change, changed: this.#now() };
  }

  /** Each thing has a millisecond of its own, so that their order is told by it. */
  #now(): number {
    return (this.#tick = Math.max(Date.now(), this.#tick + 1));
  }
}
