export { createSampleDesk, samplePeople, sampleService } from '../desk/sample-desk.js';
export { sampleTickets } from '../desk/sample-tickets.js';
export type { SampleStep, SampleTicket } from '../desk/sample-tickets.js';
