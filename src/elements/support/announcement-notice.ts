import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { toMilliseconds } from '../../domain/instant.js';
import type { Announcement } from '../../domain/service.js';
import type { MessagesOf } from '../../i18n/messages.js';
import { calendarClockIcon } from '../shared/icons/calendar-clock.js';
import { circleAlertIcon } from '../shared/icons/circle-alert.js';
import { octagonAlertIcon } from '../shared/icons/octagon-alert.js';
import { xIcon } from '../shared/icons/x.js';
import { localText } from '../shared/local-text.js';

/** What matters most first. */
const rank: readonly Announcement['level'][] = ['outage', 'hours', 'info'];

/** The announcement to show at a time (epoch milliseconds): one at most, the weightiest, and the newest of those. */
export function foremost(announcements: readonly Announcement[], now: number): Announcement | undefined {
  const current = announcements.filter(({ from, until }) => {
    return toMilliseconds(from) <= now && (until === undefined || now < toMilliseconds(until));
  });
  return current.sort((a, b) => {
    return rank.indexOf(a.level) - rank.indexOf(b.level) || toMilliseconds(b.from) - toMilliseconds(a.from);
  })[0];
}

const looks = {
  outage: { kind: 'bad', icon: octagonAlertIcon },
  hours: { kind: 'wait', icon: calendarClockIcon },
  info: { kind: 'info', icon: circleAlertIcon },
} as const;

/** Shows an announcement, and a button that hides it. Needs noticeStyles and the looks of `dismiss`. */
export function announcementNotice(
  announcement: Announcement,
  text: MessagesOf<'shell'>,
  languageTag: string,
  onDismiss: () => void,
): TemplateResult {
  const { level, body } = announcement;
  const { kind, icon } = looks[level];
  const title = localText(announcement.title, languageTag);
  const isOutage = level === 'outage';
  return html`<section class="notice ${kind}" part="notice" aria-label=${text[level === 'hours' ? 'announce.hoursTitle' : 'announce.label']}>
    ${icon()}
    <p>
      <b><bdi>${isOutage ? text['announce.outage']({ title }) : title}</bdi></b>
      ${body ? html`<bdi>${localText(body, languageTag)}</bdi>` : nothing} ${isOutage ? text['announce.outageHint'] : nothing}
    </p>
    <button type="button" class="dismiss" part="button" aria-label=${text['announce.dismiss']} @click=${onDismiss}>
      ${xIcon()}
    </button>
  </section>`;
}
