// Set before anything is loaded, as on a machine that is there.
process.env['TZ'] = 'America/Los_Angeles';
const { holdsOnHost } = await import('./properties.js');

holdsOnHost('America/Los_Angeles', 480);
