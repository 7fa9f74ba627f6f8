import type { FileMessages } from '../parts/file.js';
import { pluralIn } from '../languages.js';

const plural = pluralIn('nb');

/** The words of attaching files in Norwegian Bokmål. */
export const file: FileMessages = {
  'file.label': 'Vedlegg',
  'file.choose': 'Velg filer',
  'file.dropHint': 'Slipp filer her eller lim inn et skjermbilde.',
  'file.limits': ({ count, size }) => `Høyst ${plural(count, { one: '# fil', other: '# filer' })}, ${size} per fil.`,
  'file.dropNow': 'Slipp for å legge ved',
  'file.enterZone': 'Over slippområdet',
  'file.leaveZone': 'Utenfor slippområdet',
  'file.pastedName': ({ time }) => `Skjermbilde ${time}`,
  'file.added': ({ count }) => plural(count, { one: '# fil lagt til', other: '# filer lagt til' }),
  'file.waiting': 'Venter',
  'file.progress': ({ percent, size }) => `${percent} av ${size}`,
  'file.timeLeft': ({ duration }) => `${duration} igjen`,
  'file.uploaded': ({ size }) => `${size}, lastet opp`,
  'file.uploadedAnnounce': ({ name }) => `${name} er lastet opp`,
  'file.cancel': ({ name }) => `Avbryt opplastingen av ${name}`,
  'file.remove': ({ name }) => `Fjern ${name}`,
  'file.removed': ({ name }) => `${name} er fjernet`,
  'file.retry': 'Prøv igjen',
  'file.stopped': ({ percent }) => `Opplastingen stoppet ved ${percent}. Prøv igjen, så fortsetter den derfra.`,
  'file.failed': ({ name }) => `${name} kunne ikke lastes opp`,
  'file.tooBig': ({ name, max }) => `${name} må være mindre enn ${max}`,
  'file.wrongType': ({ name, types }) => `${name} må være en av disse typene: ${types}`,
  'file.otherType': ({ name }) => `${name} er av en type som support ikke tar imot. Velg en annen fil.`,
  'file.empty': ({ name }) => `${name} er tom`,
  'file.folder': ({ name }) => `${name} er en mappe. Legg ved filene i den, eller mappen som zip-fil.`,
  'file.tooMany': ({ max }) => `Du kan legge ved høyst ${plural(max, { one: '# fil', other: '# filer' })}`,
  'file.virus': ({ name }) => `${name} inneholder et virus og ble ikke lagt ved`,
  'file.scanning': 'Søker etter virus',
  'file.secureTransfer': 'Send en databasekopi via sikker overføring',
  'file.download': ({ name, size }) => `Last ned ${name}, ${size}`,
  'file.imageAlt': ({ name }) => `Vedlagt bilde: ${name}`,
  'file.downloading': 'Lastes ned',
  'file.downloaded': ({ name }) => `${name} er lastet ned`,
  'file.downloadFailed': ({ name }) => `${name} kunne ikke lastes ned`,
  'file.gone': ({ name }) => `${name} finnes ikke lenger hos support`,
  'file.quarantined': 'Inneholder et virus og kan ikke lastes ned',
  'form.submitWaitsUpload': ({ count }) =>
    `Sendes når ${plural(count, { one: 'filen', other: '# filer' })} er lastet opp`,
  'reply.attach': 'Legg ved filer',
  'shell.newWindow': '(åpnes i en ny fane)',
  'error.replyEmpty': 'Skriv et svar eller legg ved en fil',
};
