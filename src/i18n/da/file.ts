import type { FileMessages } from '../parts/file.js';
import { pluralIn } from '../languages.js';

const plural = pluralIn('da');

/** The words of attaching files in Danish. */
export const file: FileMessages = {
  'file.label': 'Vedhæftede filer',
  'file.choose': 'Vælg filer',
  'file.dropHint': 'Slip filer her, eller indsæt et skærmbillede.',
  'file.limits': ({ count, size }) => `Højst ${plural(count, { one: '# fil', other: '# filer' })}, ${size} pr. fil.`,
  'file.dropNow': 'Slip for at vedhæfte',
  'file.enterZone': 'Over slipområdet',
  'file.leaveZone': 'Uden for slipområdet',
  'file.pastedName': ({ time }) => `Skærmbillede ${time}`,
  'file.added': ({ count }) => plural(count, { one: '# fil tilføjet', other: '# filer tilføjet' }),
  'file.waiting': 'Venter',
  'file.progress': ({ percent, size }) => `${percent} af ${size}`,
  'file.timeLeft': ({ duration }) => `${duration} tilbage`,
  'file.uploaded': ({ size }) => `${size}, uploadet`,
  'file.uploadedAnnounce': ({ name }) => `${name} er uploadet`,
  'file.cancel': ({ name }) => `Afbryd upload af ${name}`,
  'file.remove': ({ name }) => `Fjern ${name}`,
  'file.removed': ({ name }) => `${name} er fjernet`,
  'file.retry': 'Prøv igen',
  'file.stopped': ({ percent }) => `Uploaden stoppede ved ${percent}. Prøv igen, så fortsætter den derfra.`,
  'file.failed': ({ name }) => `${name} kunne ikke uploades`,
  'file.tooBig': ({ name, max }) => `${name} skal være mindre end ${max}`,
  'file.wrongType': ({ name, types }) => `${name} skal være en af disse typer: ${types}`,
  'file.otherType': ({ name }) => `${name} er af en type, som supporten ikke tager imod. Vælg en anden fil.`,
  'file.empty': ({ name }) => `${name} er tom`,
  'file.folder': ({ name }) => `${name} er en mappe. Vedhæft filerne i den, eller mappen som zip-fil.`,
  'file.tooMany': ({ max }) => `Du kan højst vedhæfte ${plural(max, { one: '# fil', other: '# filer' })}`,
  'file.virus': ({ name }) => `${name} indeholder en virus og blev ikke vedhæftet`,
  'file.scanning': 'Søger efter virus',
  'file.secureTransfer': 'Send en databasekopi via sikker overførsel',
  'file.download': ({ name, size }) => `Hent ${name}, ${size}`,
  'file.imageAlt': ({ name }) => `Vedhæftet billede: ${name}`,
  'file.downloading': 'Hentes',
  'file.downloaded': ({ name }) => `${name} er hentet`,
  'file.downloadFailed': ({ name }) => `${name} kunne ikke hentes`,
  'file.gone': ({ name }) => `${name} findes ikke længere hos supporten`,
  'file.quarantined': 'Indeholder en virus og kan ikke hentes',
  'form.submitWaitsUpload': ({ count }) =>
    `Sendes, når ${plural(count, { one: 'filen', other: '# filer' })} er uploadet`,
  'reply.attach': 'Vedhæft filer',
  'shell.newWindow': '(åbner i en ny fane)',
  'error.replyEmpty': 'Skriv et svar, eller vedhæft en fil',
};
