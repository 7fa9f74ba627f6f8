// The pictures of the gallery that are kept in docs/screenshots: which entries, and in which places.

/**
 * @typedef {object} Place
 * @property {'light' | 'dark'} [theme] light when left out
 * @property {string} [lang] English when left out
 * @property {number} [width] of the page; of the entry's frame where it does not stand in the panel
 * @property {number} [height]
 * @property {'active'} [forcedColors]
 * @property {boolean} [grey] as seen without colours
 * @property {boolean} [rings] every control as it looks with the focus
 * @property {number} [scrolled] pixels, before the picture
 * @property {boolean} [printed] what *Print* writes, as the printer gets it
 */

/** @type {Record<string, Place>} */
export const PLACES = {
  light: {},
  dark: { theme: 'dark' },
  page: { width: 1280, height: 820 },
  'page-dark': { width: 1280, height: 820, theme: 'dark' },
  'page-sv': { width: 1280, height: 820, lang: 'sv' },
  680: { width: 680 },
  360: { width: 360 },
  '360-sv': { width: 360, lang: 'sv' },
  320: { width: 320 },
  '320-de': { width: 320, lang: 'de' },
  288: { width: 288 },
  sv: { lang: 'sv' },
  de: { lang: 'de' },
  rtl: { lang: 'ar' },
  'forced-colors': { forcedColors: 'active' },
  grey: { grey: true },
  focus: { rings: true },
  'focus-dark': { rings: true, theme: 'dark' },
  // 1280 by 720 pixels at 400 %: some way down, to see how much of it the view has.
  zoomed: { width: 320, height: 180, scrolled: 120 },
  print: { theme: 'dark', printed: true },
};

/** @type {Record<string, string[]>} */
export const PICTURES = {
  'launcher/closed': ['light', 'focus', 'focus-dark'],
  'launcher/unread': ['page', 'dark', 'forced-colors'],
  'launcher/unread-9': ['light'],
  'launcher/unread-many': ['light', 'dark'],
  'home/open': [
    'page',
    'page-dark',
    'light',
    'sv',
    '360',
    '320',
    '320-de',
    'rtl',
    'forced-colors',
    'focus',
    'focus-dark',
    'zoomed',
  ],
  'home/closed': ['page-sv', 'light', '360-sv'],
  'home/lunch': ['light'],
  'home/how': ['light'],
  'home/survey': ['light'],
  'home/draft': ['light', 'sv'],
  'home/queue': ['light', 'dark'],
  'home/no-tickets': ['light'],
  'home/announcement-outage': ['light'],
  'shell/no-access': ['light'],
  'shell/signed-out': ['light'],
  'shell/unreachable': ['light'],
  'shell/unreachable-again': ['light', '360-sv'],
  'form/panel': ['page', '360', 'rtl'],
  'form/panel-order': ['page'],
  'form/fault': ['light', 'de', 'focus', 'focus-dark'],
  'form/errors': ['light', 'dark', '360', 'de', 'forced-colors'],
  'form/draft-saved': ['sv'],
  'form/queued': ['light'],
  'form/files': ['680', 'dark', '360', 'sv', 'forced-colors'],
  'list/panel': ['page', '360'],
  'list/groups': ['light', 'dark', 'de', 'rtl', 'forced-colors', 'focus', 'focus-dark'],
  'list/statuses': ['light', 'dark'],
  'list/closed': ['light'],
  'list/filtered': ['light'],
  'thread/panel': ['page', 'page-dark', '360', '360-sv', 'rtl', 'forced-colors', 'focus', 'focus-dark'],
  'thread/panel-top': ['page', 'zoomed'],
  'thread/panel-details': ['light', 'print'],
  'thread/waiting-for-you': ['grey'],
  'thread/escalated': ['light', 'grey'],
  'thread/quote': ['light'],
  'thread/solution': ['light'],
  'thread/closed': ['light'],
  'thread/files': ['light', 'sv', 'rtl'],
  'thread/files-failed': ['light'],
  'thread/reply-files': ['light', 'dark', '360'],
  'thread/reply-files-waited-for': ['light'],
  'survey/panel': ['page-sv'],
  'survey/open': ['light', 'dark', 'sv', 'focus', 'focus-dark'],
  'sheet/states': ['page', 'page-dark'],
  'sheet/steps': ['page', 'page-dark'],
  'sheet/forms': ['page'],
  'sheet/survey': ['page', 'page-dark'],
  'hours/card-open': ['light', 'dark', '288', 'rtl'],
  'hours/card-closed': ['light'],
  'hours/card-lunch': ['light'],
  'hours/card-holiday': ['light'],
  'hours/week-open': ['light'],
  'host/serif': ['light'],
};

/**
 * Pages of the demo that are taken as they are, over the desk in the page: their address, and what is there at last.
 * @type {Record<string, {path: string, shows: string, places: string[]}>}
 */
export const PAGES = {
  'page/inline': { path: 'inline.html?desk=in-page&lang=en', shows: '.ticket-row', places: ['page', 'page-dark'] },
};

/**
 * The file of a picture.
 * @param {string} entry
 * @param {string} place
 */
export function pictureName(entry, place) {
  return `${entry.replace('/', '-')}-${place}.png`;
}
