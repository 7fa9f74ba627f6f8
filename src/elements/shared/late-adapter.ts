import type { ConnectOptions, Connection, SupportAdapter } from '../../port/support-adapter.js';
import { SupportError } from '../../port/support-error.js';

/**
 * An adapter whose code is fetched when it is connected, which comes before all else; where that fails, the next try fetches it
 * again. So what cannot be fetched is shown as a help desk that cannot be reached, which it is.
 */
export function lateAdapter(fetchAdapter: () => Promise<SupportAdapter>): SupportAdapter {
  let adapter: SupportAdapter | undefined;
  const connect = async (options: ConnectOptions): Promise<Connection> => {
    adapter = await fetchAdapter().catch((cause: unknown) => {
      throw new SupportError('network', String(cause));
    });
    return adapter.connect(options);
  };
  return new Proxy({ connect, async close() {} } as SupportAdapter, {
    get(absent, name) {
      const present = adapter ?? absent;
      const value: { bind?(to: unknown): unknown } | undefined = Reflect.get(present, name);
      return value?.bind?.(present) ?? value;
    },
  });
}
