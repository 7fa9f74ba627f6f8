import type { FileMessages } from '../parts/file.js';
import { pluralIn } from '../languages.js';

const plural = pluralIn('de');

/** The words of attaching files in German. */
export const file: FileMessages = {
  'file.label': 'Anhänge',
  'file.choose': 'Dateien auswählen',
  'file.dropHint': 'Legen Sie Dateien hier ab oder fügen Sie ein Bildschirmfoto ein.',
  'file.limits': ({ count, size }) =>
    `Höchstens ${plural(count, { one: '# Datei', other: '# Dateien' })}, ${size} je Datei.`,
  'file.dropNow': 'Zum Anhängen loslassen',
  'file.enterZone': 'Über dem Ablagebereich',
  'file.leaveZone': 'Außerhalb des Ablagebereichs',
  'file.pastedName': ({ time }) => `Bildschirmfoto ${time}`,
  'file.added': ({ count }) => plural(count, { one: '# Datei hinzugefügt', other: '# Dateien hinzugefügt' }),
  'file.waiting': 'Wartet',
  'file.progress': ({ percent, size }) => `${percent} von ${size}`,
  'file.timeLeft': ({ duration }) => `noch ${duration}`,
  'file.uploaded': ({ size }) => `${size}, hochgeladen`,
  'file.uploadedAnnounce': ({ name }) => `${name} ist hochgeladen`,
  'file.cancel': ({ name }) => `Hochladen von ${name} abbrechen`,
  'file.remove': ({ name }) => `${name} entfernen`,
  'file.removed': ({ name }) => `${name} entfernt`,
  'file.retry': 'Erneut versuchen',
  'file.stopped': ({ percent }) =>
    `Das Hochladen ist bei ${percent} stehen geblieben. Ein neuer Versuch setzt dort wieder an.`,
  'file.failed': ({ name }) => `${name} konnte nicht hochgeladen werden`,
  'file.tooBig': ({ name, max }) => `${name} muss kleiner als ${max} sein`,
  'file.wrongType': ({ name, types }) => `${name} muss einen dieser Dateitypen haben: ${types}`,
  'file.otherType': ({ name }) => `Dateien wie ${name} nimmt der Support nicht an. Wählen Sie eine andere.`,
  'file.empty': ({ name }) => `${name} ist leer`,
  'file.folder': ({ name }) =>
    `${name} ist ein Ordner. Hängen Sie die Dateien daraus an oder den Ordner als ZIP-Datei.`,
  'file.tooMany': ({ max }) => `Sie können höchstens ${plural(max, { one: '# Datei', other: '# Dateien' })} anhängen`,
  'file.virus': ({ name }) => `${name} enthält einen Virus und wurde nicht angehängt`,
  'file.scanning': 'Wird auf Viren geprüft',
  'file.secureTransfer': 'Datenbankkopie über sichere Übertragung senden',
  'file.download': ({ name, size }) => `${name} herunterladen, ${size}`,
  'file.imageAlt': ({ name }) => `Angehängtes Bild: ${name}`,
  'file.downloading': 'Wird heruntergeladen',
  'file.downloaded': ({ name }) => `${name} ist heruntergeladen`,
  'file.downloadFailed': ({ name }) => `${name} konnte nicht heruntergeladen werden`,
  'file.gone': ({ name }) => `${name} ist beim Support nicht mehr vorhanden`,
  'file.quarantined': 'Enthält einen Virus und kann nicht heruntergeladen werden',
  'form.submitWaitsUpload': ({ count }) =>
    `Wird gesendet, sobald ${plural(count, { one: 'die Datei hochgeladen ist', other: '# Dateien hochgeladen sind' })}`,
  'reply.attach': 'Dateien anhängen',
  'shell.newWindow': '(öffnet in neuem Tab)',
  'error.replyEmpty': 'Schreiben Sie eine Antwort oder hängen Sie eine Datei an',
};
