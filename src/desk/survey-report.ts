import type { DeskContext } from './desk-context.js';
import type { MarkCount, StoredTicket } from './desk-storage.js';
import { pageOfTickets } from './paging.js';
import type { ReportedSurvey, SurveyQuery, SurveyReport } from './survey-desk.js';

const everywhere = 'every-organisation';

/** Reads how customers found it went, for one of support's people. */
export async function reportSurveys(
  { storage, anonymousSurveys }: DeskContext,
  personId: string,
  query: SurveyQuery,
): Promise<SurveyReport> {
  const { offered, answered, service, solution } = await storage.countSurveys(everywhere);
  const page = await pageOfTickets(storage, everywhere, `surveys ${personId}`, query, { surveyed: true });
  const items = page.items.flatMap((ticket) => answerIn(ticket, anonymousSurveys));
  return {
    offered,
    answered,
    ...(offered > 0 && { responseRate: answered / offered }),
    averages: { ...meanOf('service', service), ...meanOf('solution', solution) },
    // In the order in which tickets changed an answer could be told by its neighbours.
    items: anonymousSurveys ? items.sort(byContent) : items,
    ...(page.next !== undefined && { next: page.next }),
  };
}

function answerIn({ id, organisation, organisationName, survey }: StoredTicket, anonymous: boolean): ReportedSurvey[] {
  if (!survey) return [];
  const { answers, comment, by, answeredAt } = survey;
  const said = { answers, ...(comment !== undefined && { comment }) };
  if (anonymous) return [said];
  return [
    {
      ...said,
      ticketId: id,
      organisation: { id: organisation, name: organisationName },
      customer: by.name,
      answeredAt,
    },
  ];
}

function meanOf(name: 'service' | 'solution', { count, sum }: MarkCount): SurveyReport['averages'] {
  return count > 0 ? { [name]: sum / count } : {};
}

function byContent(one: ReportedSurvey, other: ReportedSurvey): number {
  const [first, second] = [JSON.stringify(one), JSON.stringify(other)];
  return first < second ? -1 : Number(first > second);
}
