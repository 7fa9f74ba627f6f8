// Set before anything is loaded, as on a machine that is there.
process.env['TZ'] = 'Asia/Kathmandu';
const { holdsOnHost } = await import('./properties.js');

holdsOnHost('Asia/Kathmandu', -345);
