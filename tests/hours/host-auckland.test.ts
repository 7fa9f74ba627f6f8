// Set before anything is loaded, as on a machine that is there.
process.env['TZ'] = 'Pacific/Auckland';
const { holdsOnHost } = await import('./properties.js');

holdsOnHost('Pacific/Auckland', -780);
