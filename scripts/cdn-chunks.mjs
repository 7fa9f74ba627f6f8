// Which modules lie together in a file of the CDN build. Left to itself the bundler makes a file of everything that two views
// share, some ninety in all: each is a request, and each is compressed alone.

/** The files by the module they begin at: what an open panel needs with home, where it opens, and its hours; each other view. */
const BEGINNINGS = /** @type {[RegExp, string][]} */ ([
  [/support\/(support-controller|panel-define|home-define)\.js$/, 'support'],
  [/(opening-hours\/define|closed-words)\.js$/, 'support'],
  [/ticket-form\/(define|form-extras)\.js$/, 'form'],
  [/ticket-thread\/reply-files\.js$/, 'files'],
  [/ticket-list\/define\.js$/, 'list'],
  [/support\/thread-define\.js$/, 'thread'],
  [/survey\/define\.js$/, 'survey'],
]);

/** Words that only threads use lie beside the others of their language. */
const THREAD_WORDS = /^(thread|file|survey|details)$/;

/**
 * The modules that are fetched for their own sake and lead to this one, itself included.
 * @param {string} id
 * @param {import('rolldown').ChunkingContext} bundle
 */
function beginningsOf(id, bundle) {
  const seen = new Set([id]);
  const beginnings = new Set();
  for (const module of seen) {
    const info = bundle.getModuleInfo(module);
    if (!info || info.isEntry || info.dynamicImporters.length > 0) beginnings.add(module);
    for (const importer of info?.importers ?? []) seen.add(importer);
  }
  return [...beginnings];
}

/**
 * The file of a module; none of ours for what comes on demand, and for the launcher, which is a file by itself.
 * @param {string} id
 * @param {import('rolldown').ChunkingContext} bundle
 */
export function chunkOf(id, bundle) {
  const [, language, part = ''] = /\/i18n\/([a-z]{2})\/(\w+)\.js$/.exec(id) ?? [];
  if (language) return THREAD_WORDS.test(part) ? `${language}-thread` : language;
  const beginnings = beginningsOf(id, bundle);
  if (beginnings.some((path) => bundle.getModuleInfo(path)?.isEntry)) return null;
  const names = new Set(
    BEGINNINGS.filter(([path]) => beginnings.some((each) => path.test(each))).map(([, name]) => name),
  );
  // Files are attached to forms and to replies alike.
  if (names.has('files') && [...names].every((name) => name === 'files' || name === 'form')) return 'files';
  if (names.size > 1) return 'support';
  return [...names][0] ?? null;
}
