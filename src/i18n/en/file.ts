import type { FileMessages } from '../parts/file.js';
import { pluralIn } from '../languages.js';

const plural = pluralIn('en');

/** The words of attaching files in English. */
export const file: FileMessages = {
  'file.label': 'Attachments',
  'file.choose': 'Choose files',
  'file.dropHint': 'Drop files here or paste a screenshot.',
  'file.limits': ({ count, size }) => `Up to ${plural(count, { one: '# file', other: '# files' })}, ${size} each.`,
  'file.dropNow': 'Drop to attach',
  'file.enterZone': 'Entered drop area',
  'file.leaveZone': 'Left drop area',
  'file.pastedName': ({ time }) => `Screenshot ${time}`,
  'file.added': ({ count }) => plural(count, { one: '# file added', other: '# files added' }),
  'file.waiting': 'Waiting',
  'file.progress': ({ percent, size }) => `${percent} of ${size}`,
  'file.timeLeft': ({ duration }) => `${duration} left`,
  'file.uploaded': ({ size }) => `${size}, uploaded`,
  'file.uploadedAnnounce': ({ name }) => `${name} is uploaded`,
  'file.cancel': ({ name }) => `Cancel upload of ${name}`,
  'file.remove': ({ name }) => `Remove ${name}`,
  'file.removed': ({ name }) => `${name} removed`,
  'file.retry': 'Retry',
  'file.stopped': ({ percent }) => `Upload stopped at ${percent}. Retry continues from there.`,
  'file.failed': ({ name }) => `${name} could not be uploaded`,
  'file.tooBig': ({ name, max }) => `${name} must be smaller than ${max}`,
  'file.wrongType': ({ name, types }) => `${name} must be one of: ${types}`,
  'file.otherType': ({ name }) => `${name} is a kind of file that support does not take. Choose another.`,
  'file.empty': ({ name }) => `${name} is empty`,
  'file.folder': ({ name }) => `${name} is a folder. Attach its files, or a zip file of it.`,
  'file.tooMany': ({ max }) => `You can attach up to ${plural(max, { one: '# file', other: '# files' })}`,
  'file.virus': ({ name }) => `${name} contains a virus and was not attached`,
  'file.scanning': 'Checking for viruses',
  'file.secureTransfer': 'Send a database copy by secure transfer',
  'file.download': ({ name, size }) => `Download ${name}, ${size}`,
  'file.imageAlt': ({ name }) => `Attached image: ${name}`,
  'file.downloading': 'Downloading',
  'file.downloaded': ({ name }) => `${name} is downloaded`,
  'file.downloadFailed': ({ name }) => `${name} could not be downloaded`,
  'file.gone': ({ name }) => `Support no longer has ${name}`,
  'file.quarantined': 'Contains a virus and cannot be downloaded',
  'form.submitWaitsUpload': ({ count }) =>
    `Sends when ${plural(count, { one: 'the file is', other: '# files are' })} uploaded`,
  'reply.attach': 'Attach files',
  'shell.newWindow': '(opens in a new tab)',
  'error.replyEmpty': 'Write a reply or attach a file',
};
