import type { FileMessages } from '../parts/file.js';
import { pluralIn } from '../languages.js';

const plural = pluralIn('sv');

/** The words of attaching files in Swedish. */
export const file: FileMessages = {
  'file.label': 'Bilagor',
  'file.choose': 'Välj filer',
  'file.dropHint': 'Släpp filer här eller klistra in en skärmbild.',
  'file.limits': ({ count, size }) => `Högst ${plural(count, { one: '# fil', other: '# filer' })}, ${size} per fil.`,
  'file.dropNow': 'Släpp för att bifoga',
  'file.enterZone': 'Över släppytan',
  'file.leaveZone': 'Utanför släppytan',
  'file.pastedName': ({ time }) => `Skärmbild ${time}`,
  'file.added': ({ count }) => plural(count, { one: '# fil tillagd', other: '# filer tillagda' }),
  'file.waiting': 'Väntar',
  'file.progress': ({ percent, size }) => `${percent} av ${size}`,
  'file.timeLeft': ({ duration }) => `${duration} kvar`,
  'file.uploaded': ({ size }) => `${size}, uppladdad`,
  'file.uploadedAnnounce': ({ name }) => `${name} är uppladdad`,
  'file.cancel': ({ name }) => `Avbryt uppladdningen av ${name}`,
  'file.remove': ({ name }) => `Ta bort ${name}`,
  'file.removed': ({ name }) => `${name} borttagen`,
  'file.retry': 'Försök igen',
  'file.stopped': ({ percent }) => `Uppladdningen stannade vid ${percent}. Försök igen så fortsätter den därifrån.`,
  'file.failed': ({ name }) => `${name} kunde inte laddas upp`,
  'file.tooBig': ({ name, max }) => `${name} måste vara mindre än ${max}`,
  'file.wrongType': ({ name, types }) => `${name} måste vara någon av typerna ${types}`,
  'file.otherType': ({ name }) => `${name} är av en sort som supporten inte tar emot. Välj en annan fil.`,
  'file.empty': ({ name }) => `${name} är tom`,
  'file.folder': ({ name }) => `${name} är en mapp. Bifoga filerna i den, eller mappen som zip-fil.`,
  'file.tooMany': ({ max }) => `Du kan bifoga högst ${plural(max, { one: '# fil', other: '# filer' })}`,
  'file.virus': ({ name }) => `${name} innehåller ett virus och bifogades inte`,
  'file.scanning': 'Söker efter virus',
  'file.secureTransfer': 'Skicka en databaskopia via säker överföring',
  'file.download': ({ name, size }) => `Ladda ner ${name}, ${size}`,
  'file.imageAlt': ({ name }) => `Bifogad bild: ${name}`,
  'file.downloading': 'Laddas ner',
  'file.downloaded': ({ name }) => `${name} är nedladdad`,
  'file.downloadFailed': ({ name }) => `${name} kunde inte laddas ner`,
  'file.gone': ({ name }) => `${name} finns inte längre hos supporten`,
  'file.quarantined': 'Innehåller ett virus och kan inte laddas ner',
  'form.submitWaitsUpload': ({ count }) =>
    `Skickas när ${plural(count, { one: 'filen', other: '# filer' })} har laddats upp`,
  'reply.attach': 'Bifoga filer',
  'shell.newWindow': '(öppnas i en ny flik)',
  'error.replyEmpty': 'Skriv ett svar eller bifoga en fil',
};
