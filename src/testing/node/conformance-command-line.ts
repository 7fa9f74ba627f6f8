import { parseArgs } from 'node:util';

/** What `tc-support-conformance` is asked to do. */
export interface ConformanceRequest {
  /** Path of a module that exports `harness`. */
  readonly module: string;
  /** Where the report is written, as `<out>.md` and `<out>.json`; nowhere when left out. */
  readonly out?: string;
}

/** What `--help` prints. */
export const conformanceUsage = `Usage: tc-support-conformance <module> [--out <path>]

Puts an adapter to every test of the conformance kit and tells which promises it keeps.

<module>      a module that exports "harness": a ConformanceHarness of
              tc-support/testing, or a function that makes one (it may be async).
              What it exports as "close" is called at the end. TypeScript needs
              Node 22.18, or node --import=tsx before the path of this command.
--out <path>  writes the report to <path>.md and <path>.json as well
--help        prints this

Ends with 0 when no promise is broken, with 1 when one is, and with 2 when it could not begin.
`;

/** Reads a command line. Throws an Error that says in a sentence what does not hold. */
export function readConformanceCommandLine(args: readonly string[]): ConformanceRequest | 'help' {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { out: { type: 'string' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help) return 'help';
  const [module, more] = positionals;
  if (module === undefined) throw new Error('Name the module that exports the harness.');
  if (more !== undefined) throw new Error(`One module at a time: "${more}" is one too many.`);
  return { module, ...(values.out !== undefined && { out: values.out }) };
}
