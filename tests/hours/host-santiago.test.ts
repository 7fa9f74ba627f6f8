// Set before anything is loaded, as on a machine that is there.
process.env['TZ'] = 'America/Santiago';
const { holdsOnHost } = await import('./properties.js');

holdsOnHost('America/Santiago', 180);
