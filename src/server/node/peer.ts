const peers = ['hono', '@hono/node-server', 'jose', '@tus/server'];

/**
 * Loads a module that needs the server's own packages. They are optional, since a site that only embeds the widget
 * needs none; a missing one is named in the error with the command that adds it.
 */
export async function withPeers<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const missing = peers.find((name) => isMissing(error, name));
    if (missing === undefined) throw error;
    throw new Error(`The support server needs the package ${missing}. Add it with: npm install ${peers.join(' ')}`, {
      cause: error,
    });
  }
}

function isMissing(error: unknown, name: string): boolean {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'ERR_MODULE_NOT_FOUND') return false;
  return error.message.includes(`'${name}'`);
}
