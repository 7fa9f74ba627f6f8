/** What the demo's own pages say, per language. The widget brings its own words. */
export const words = {
  sv: {
    nav: ['Schema', 'Personal', 'Ledighet', 'Rapporter'],
    heading: 'Avdelning 4, vecka 20',
    staff: 'Personal',
    days: ['Mån 11', 'Tis 12', 'Ons 13', 'Tor 14', 'Fre 15', 'Lör 16', 'Sön 17'],
    as: 'Inloggad som',
    language: 'Språk',
    help: 'Hjälp och support',
    rosters: 'Scheman',
    guides: 'Guider',
    helpPages: 'Hjälp',
    tickets: 'Dina ärenden',
    newTicket: 'Nytt ärende',
    thread: 'Ärendet',
    inline: 'Elementen på en egen sida',
    gallery: 'Galleriet: varje element i varje läge',
    desk: 'Supportens sida',
    looks: 'Ditt eget utseende',
    accent: 'Färg',
    corners: 'Rundning',
    compact: 'Tätare rader',
    serif: 'Sidans typsnitt är en antikva',
    strict: 'En sida med sträng policy',
    strictBody: 'Sidan tillåter varken inbäddad stil, inbäddade skript eller HTML ur text. Supporten fungerar ändå.',
    serverDown: 'Referensservern svarar inte. Starta den med npm start.',
  },
  en: {
    nav: ['Schedule', 'Staff', 'Leave', 'Reports'],
    heading: 'Ward 4, week 20',
    staff: 'Staff',
    days: ['Mon 11', 'Tue 12', 'Wed 13', 'Thu 14', 'Fri 15', 'Sat 16', 'Sun 17'],
    as: 'Signed in as',
    language: 'Language',
    help: 'Help and support',
    rosters: 'Rosters',
    guides: 'Guides',
    helpPages: 'Help',
    tickets: 'Your tickets',
    newTicket: 'New ticket',
    thread: 'The ticket',
    inline: 'The elements on a page of their own',
    gallery: 'The gallery: every element in every state',
    desk: 'Support’s desk',
    looks: 'Looks of your own',
    accent: 'Colour',
    corners: 'Roundness',
    compact: 'Denser rows',
    serif: 'The page has serif letters',
    strict: 'A page with a strict policy',
    strictBody: 'The page allows no inline style, no inline script and no HTML from text. Support works all the same.',
    serverDown: 'The reference server does not answer. Start it with npm start.',
  },
};

/** A language the demo's own pages speak. */
export type DemoLanguage = keyof typeof words;

/** Reads a language tag as one the demo's own pages speak: English where the widget speaks one that they do not. */
export function demoLanguage(tag: string): DemoLanguage {
  return tag.startsWith('sv') || tag === '' ? 'sv' : 'en';
}

/** The languages of the widget to choose from, each by its own name. */
export const languageNames: [tag: string, name: string][] = [
  ['sv', 'Svenska'],
  ['en', 'English'],
  ['de', 'Deutsch'],
  ['nb', 'Norsk bokmål'],
  ['da', 'Dansk'],
  ['fi', 'Suomi'],
  ['ar', 'العربية'],
];
