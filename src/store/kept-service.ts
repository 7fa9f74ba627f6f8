import type { ServiceDescription } from '../domain/service.js';
import { attempt, freshIn, placeOf } from './device-memory.js';
import { connectionOf } from './connection-of.js';
import type { SupportStore } from './support-store.js';
import type { Visit } from './visit.js';

/** What is good to know where a help desk cannot be asked. */
type KeptService = Pick<ServiceDescription, 'calendar' | 'contactWays'>;

/** Hours that are older may have been changed since. */
const week = 7 * 86_400_000;

/** What was kept last, by user. */
const kept = new WeakMap<Visit, ServiceDescription>();

/** Keeps on the device, of the help desk and no user, when and how else support is reached; once for each answer. Never throws. */
export function keepService({ visit }: SupportStore): void {
  const { settings } = visit;
  const service = connectionOf(visit)?.service;
  if (!service || kept.get(visit) === service) return;
  kept.set(visit, service);
  const { calendar, contactWays } = service;
  const text = JSON.stringify({ until: settings.now() + week, value: { calendar, contactWays } });
  attempt(() => settings.storage?.()?.setItem(`${placeOf(settings)}service`, text));
}

/** What was kept at most a week ago, until the user signs out. */
export function keptService({ visit: { settings } }: SupportStore): Partial<KeptService> {
  const text = attempt(() => settings.storage?.()?.getItem(`${placeOf(settings)}service`));
  const told = freshIn(text, settings.now()) as Partial<KeptService> | null | undefined;
  return Array.isArray(told?.contactWays) ? told : {};
}
