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
    // This package as well: run by npx from a folder without it, it would not see what is installed there.
    const command = `npm install tc-support ${peers.join(' ')}`;
    throw new Error(`The support server needs the package ${missing}. Add it with: ${command}`, { cause: error });
  }
}

function isMissing(error: unknown, name: string): boolean {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'ERR_MODULE_NOT_FOUND') return false;
  return error.message.includes(`'${name}'`);
}
