import type { FileMessages } from '../parts/file.js';
import { pluralIn } from '../languages.js';

const plural = pluralIn('fi');

/** The words of attaching files in Finnish. */
export const file: FileMessages = {
  'file.label': 'Liitteet',
  'file.choose': 'Valitse tiedostot',
  'file.dropHint': 'Pudota tiedostot tähän tai liitä kuvakaappaus.',
  'file.limits': ({ count, size }) =>
    `Enintään ${plural(count, { one: '# tiedosto', other: '# tiedostoa' })}, kukin enintään ${size}.`,
  'file.dropNow': 'Liitä pudottamalla',
  'file.enterZone': 'Pudotusalueella',
  'file.leaveZone': 'Pudotusalueen ulkopuolella',
  'file.pastedName': ({ time }) => `Kuvakaappaus ${time}`,
  'file.added': ({ count }) => plural(count, { one: '# tiedosto lisätty', other: '# tiedostoa lisätty' }),
  'file.waiting': 'Odottaa',
  'file.progress': ({ percent, size }) => `${percent} / ${size}`,
  'file.timeLeft': ({ duration }) => `jäljellä ${duration}`,
  'file.uploaded': ({ size }) => `${size}, siirretty`,
  'file.uploadedAnnounce': ({ name }) => `${name} on siirretty`,
  'file.cancel': ({ name }) => `Keskeytä siirto: ${name}`,
  'file.remove': ({ name }) => `Poista: ${name}`,
  'file.removed': ({ name }) => `${name} on poistettu`,
  'file.retry': 'Yritä uudelleen',
  'file.stopped': ({ percent }) => `Siirto pysähtyi (${percent}). Uusi yritys jatkaa samasta kohdasta.`,
  'file.failed': ({ name }) => `Tiedostoa ei voitu siirtää: ${name}`,
  'file.tooBig': ({ name, max }) => `${name}: tiedoston koon on oltava alle ${max}`,
  'file.wrongType': ({ name, types }) => `${name}: sallitut tiedostotyypit ovat ${types}`,
  'file.otherType': ({ name }) => `Tuki ei ota vastaan tällaisia tiedostoja: ${name}. Valitse toinen.`,
  'file.empty': ({ name }) => `${name} on tyhjä`,
  'file.folder': ({ name }) => `${name} on kansio. Liitä sen tiedostot tai kansio zip-tiedostona.`,
  'file.tooMany': ({ max }) => `Voit liittää enintään ${plural(max, { one: '# tiedoston', other: '# tiedostoa' })}`,
  'file.virus': ({ name }) => `${name} sisältää viruksen, eikä sitä liitetty`,
  'file.scanning': 'Tarkistetaan virusten varalta',
  'file.secureTransfer': 'Lähetä tietokannan kopio suojatulla siirrolla',
  'file.download': ({ name, size }) => `Lataa: ${name}, ${size}`,
  'file.imageAlt': ({ name }) => `Liitetty kuva: ${name}`,
  'file.downloading': 'Ladataan',
  'file.downloaded': ({ name }) => `${name} on ladattu`,
  'file.downloadFailed': ({ name }) => `Tiedostoa ei voitu ladata: ${name}`,
  'file.gone': ({ name }) => `Tuella ei ole enää tiedostoa ${name}`,
  'file.quarantined': 'Sisältää viruksen, eikä sitä voi ladata',
  'form.submitWaitsUpload': ({ count }) =>
    `Lähetetään, kun ${plural(count, { one: 'tiedosto', other: '# tiedostoa' })} on siirretty`,
  'reply.attach': 'Liitä tiedostoja',
  'shell.newWindow': '(avautuu uuteen välilehteen)',
  'error.replyEmpty': 'Kirjoita vastaus tai liitä tiedosto',
};
