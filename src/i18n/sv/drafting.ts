import type { DraftingMessages } from '../parts/drafting.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('sv');

/** The words of writing a ticket at length in Swedish. */
export const drafting: DraftingMessages = {
  'done.body': ({ when, email }) => [
    'Vi börjar i regel ',
    { b: `före ${when}` },
    `. Du får e-post till ${email} när vi svarar.`,
  ],
  'done.finish': 'Klar',
  'draft.filesGone': 'Bifoga filerna igen. De gick inte att spara.',
  'draft.localOnly': 'Sparat bara på den här enheten',
  'draft.restored': ({ when }) => `Ditt utkast från ${when} är tillbaka.`,
  'draft.saved': ({ time }) => `Utkast sparat ${time}`,
  'draft.saving': 'Sparar utkast',
  'draft.startOver': 'Börja om',
  'error.productMissing': 'Välj en produkt',
  'form.bold': 'Fet',
  'form.code': 'Kod',
  'form.discard': 'Kasta utkastet',
  'form.discardConfirm': 'Vill du kasta utkastet? Det går inte att ångra.',
  'form.keepWriting': 'Fortsätt skriva',
  'form.link': 'Länk',
  'form.list': 'Lista',
  'form.preview': 'Förhandsgranska',
  'form.previewEmpty': 'Inget att förhandsgranska',
  'form.product': 'Produkt',
  'form.productChoose': 'Välj produkt',
  'form.productUnknown': 'Jag vet inte',
  'form.service': 'Tjänst',
  'form.serviceQuote': 'Vi svarar med en offert innan något beställs.',
  'form.similar': 'Hjälper något av det här?',
  'form.submitWaitsUpload': ({ count }) =>
    `Skickas när ${plural(count, { one: 'filen', other: '# filer' })} har laddats upp`,
  'form.watchers': 'Skicka uppdateringar till kollegor',
  'form.write': 'Skriv',
  'shell.keepDraftTitle': 'Ditt utkast är sparat',
  'shell.shortcuts': 'Kortkommandon',
  'shell.shortcutSend': ({ keys }) => `Skicka: ${keys}`,
  'shell.shortcutClose': 'Stäng panelen: Esc',
  'shell.shortcutSearch': ({ keys }) => `Sök bland ärenden: ${keys}`,
  'home.draft': 'Påbörjat utkast',
  'home.draftMeta': ({ subject, when }) => `”${subject}”, sparat ${when}`,
  'home.draftUntitled': 'Ingen rubrik än',
};
