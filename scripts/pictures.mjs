// The pictures of the gallery that are kept in docs/screenshots: which entries, and in which places.

/**
 * @typedef {object} Place
 * @property {string} [theme] light when left out
 * @property {string} [lang] English when left out
 * @property {number} [width] of the page; of the entry's frame where it does not stand in the panel
 * @property {number} [height]
 * @property {'active'} [forcedColors]
 * @property {boolean} [grey] as seen without colours
 * @property {number} [tabs] how often Tab is pressed before the picture
 */

/** @type {Record<string, Place>} */
export const PLACES = {
  light: {},
  dark: { theme: 'dark' },
  360: { width: 360 },
  288: { width: 288 },
  sv: { lang: 'sv' },
  de: { lang: 'de' },
  rtl: { lang: 'ar' },
  'forced-colors': { forcedColors: 'active' },
  grey: { grey: true },
  focus: { tabs: 3 },
  'focus-dark': { tabs: 3, theme: 'dark' },
  // 1280 by 720 pixels at 400 %.
  zoomed: { width: 320, height: 180 },
};

/** @type {Record<string, string[]>} */
export const PICTURES = {
  'launcher/closed': ['light', 'focus', 'focus-dark'],
  'launcher/unread': ['light', 'dark', 'forced-colors'],
  'launcher/unread-9': ['light'],
  'launcher/unread-many': ['light', 'dark'],
  'home/open': ['light', 'dark', '360', 'sv', 'rtl', 'forced-colors', 'focus', 'focus-dark', 'zoomed'],
  'home/closed': ['light', 'sv'],
  'home/draft': ['light', 'dark', '360', 'sv'],
  'home/queue': ['light', 'dark', '360', 'sv'],
  'form/draft-saved': ['light', 'sv'],
  'home/no-tickets': ['light'],
  'home/announcement-outage': ['light'],
  'form/panel': ['light', 'dark', '360', 'rtl'],
  'form/fault': ['light', 'de'],
  'form/errors': ['light', 'dark', 'de', 'forced-colors'],
  'form/files': ['light', 'dark', '360', 'sv', 'forced-colors'],
  'form/done': ['light'],
  'list/groups': ['light', 'dark', 'de', 'rtl', 'forced-colors'],
  'list/panel': ['light', '360'],
  'thread/panel': ['light', 'dark', '360', 'rtl', 'forced-colors', 'zoomed'],
  'thread/waiting-for-you': ['light', 'grey'],
  'thread/escalated': ['light', 'grey'],
  'thread/quote': ['light'],
  'thread/solution': ['light'],
  'thread/close-step': ['light'],
  'thread/closed': ['light'],
  'thread/not-sent': ['light', 'dark'],
  'thread/files': ['light', 'dark', '360', 'sv', 'rtl'],
  'thread/files-failed': ['light'],
  'thread/reply-files': ['light', 'dark', '360', 'sv'],
  'thread/reply-files-waited-for': ['light', '360'],
  'survey/open': ['light', 'sv', 'dark'],
  'hours/card-open': ['light', 'dark', '288', 'rtl'],
  'hours/card-closed': ['light'],
  'hours/card-lunch': ['light'],
  'hours/card-holiday': ['light'],
  'hours/week-open': ['light'],
  'host/serif': ['light', 'dark'],
};

/**
 * The file of a picture.
 * @param {string} entry
 * @param {string} place
 */
export function pictureName(entry, place) {
  return `${entry.replace('/', '-')}-${place}.png`;
}
