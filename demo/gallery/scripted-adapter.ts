import { SupportError, type SupportAdapter, type SupportErrorCode } from 'tc-support';

/** What becomes of calls to a method: they never answer, or they fail in one way. */
export type Script = Partial<Record<keyof SupportAdapter, 'waits' | SupportErrorCode>>;

/** A help desk that goes wrong where the script says so. The script can be changed while it runs. */
export function scripted(desk: SupportAdapter, script: Script): SupportAdapter {
  return new Proxy(desk, {
    get(target, key: keyof SupportAdapter) {
      const member = Reflect.get(target, key, target);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        const fate = script[key];
        if (fate === 'waits') return new Promise(() => {});
        if (fate) return Promise.reject(new SupportError(fate, `the gallery lets ${key} fail`, { reference: 'G-1' }));
        return Reflect.apply(member, target, args);
      };
    },
  });
}
