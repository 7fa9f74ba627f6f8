// Set before anything is loaded, as on a machine that is there.
process.env['TZ'] = 'UTC';
const { holdsOnHost } = await import('./properties.js');

holdsOnHost('UTC', 0);
