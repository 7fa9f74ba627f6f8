import type { PlannedMessages } from '../parts/planned.js';

/** The texts that no element shows yet, in Finnish. */
export const planned: PlannedMessages = {
  'done.body': ({ when, email }) => [
    'Aloitamme yleensä ',
    { b: `viimeistään ${when}` },
    `. Kun vastaamme, saat siitä sähköpostin osoitteeseen ${email}.`,
  ],
  'done.finish': 'Valmis',
  'form.similar': 'Auttaako jokin näistä?',
  'form.watchers': 'Lähetä päivitykset työtovereille',
  'shell.shortcuts': 'Pikanäppäimet',
  'shell.shortcutClose': 'Sulje paneeli: Esc',
  'shell.shortcutSearch': ({ keys }) => `Hae tukipyynnöistä: ${keys}`,
  'error.maintenance': ({ when }) => `Tukea päivitetään. Se on taas käytettävissä ${when}.`,
  'shell.panelLabel': 'Tuki',
  'shell.open': 'Avaa tuki',
  'shell.back': 'Takaisin',
  'shell.more': 'Lisää toimintoja',
  'announce.readMore': 'Lue lisää',
  'list.filterOpen': ({ count }) => `Avoimet: ${count}`,
  'list.filterClosed': ({ count }) => `Suljetut: ${count}`,
  'list.filterAll': ({ count }) => `Kaikki: ${count}`,
  'thread.edited': ({ when }) => `Muokattu ${when}`,
  'event.asked': ({ name }) => `${name} esitti sinulle kysymyksen.`,
  'hours.ribbonAriaClosed': ({ when }) => `Suljettu tänään. Avautuu seuraavan kerran ${when}.`,
  'promise.begun': ({ when }) => `Aloitettu ${when}`,
  'status.reopened': 'Avattu uudelleen',
  'draft.localOnly': 'Tallennettu vain tähän laitteeseen',
  'error.productMissing': 'Valitse tuote',
};
