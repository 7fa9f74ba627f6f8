import { timeCareRules } from '../hours/sweden.js';
import { createDesk, type Desk, type DeskOptions } from './desk.js';
import { MemoryStorage } from './memory-storage.js';
import type { Person } from './person.js';
import { promisesOf } from './promises.js';
import { randomId } from './random-id.js';
import { samplePast } from './sample-past.js';
import { samplePeople } from './sample-people.js';
import { sampleService } from './sample-service.js';

export { samplePeople } from './sample-people.js';
export { sampleService } from './sample-service.js';

/** Opens a desk in memory with the sample people and service, and a handful of tickets whose past is told from now. */
export function createSampleDesk(options: DeskOptions = {}): Desk {
  const { now = Date.now, newId = randomId, eventRetention = 10_000, files } = options;
  const service = sampleService(now());
  const past = samplePast(now(), newId, service.calendar && promisesOf(service.calendar));
  const storage = new MemoryStorage({ ...past, eventRetention, firstNumber: 2482, ...(files && { files }) });
  return createDesk({ storage, people: samplePeople, service, calendar: timeCareRules, subscribed, ...options });
}

/** The hospital subscribes to updates; the municipality orders them one by one. */
function subscribed({ organisation }: Person, service: string): boolean | undefined {
  return service === 'time-care-update' ? organisation.id === 'norrvik' : undefined;
}
