import { countOf, type ConformanceReport, type ConformanceResult } from './conformance-report.js';

const marks = { kept: '✔', broken: '✖', skipped: '–' } as const;

/** Writes a report for people: what the adapter can do, then every promise by chapter. */
export function reportMarkdown(report: ConformanceReport): string {
  const { adapter, results } = report;
  const chapters = [...new Set(results.map(({ chapter }) => chapter))];
  const counts = (['kept', 'broken', 'skipped'] as const).map((each) => `${countOf(report, each)} ${each}`);
  return [
    `# ${adapter.name} ${adapter.version}`,
    `What the conformance kit of \`tc-support/testing\` found: ${counts.join(', ')}.`,
    ...capabilityLines(report),
    ...chapters.flatMap((chapter) => [
      `## ${chapter.charAt(0).toUpperCase()}${chapter.slice(1)}`,
      results
        .filter((result) => result.chapter === chapter)
        .map(resultLine)
        .join('\n'),
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}

function capabilityLines({ capabilities }: ConformanceReport): string[] {
  const rows = Object.entries(capabilities).map(([name, value]) => `| ${name} | ${cell(value)} |`);
  return ['## Capabilities', ['| capability | declared |', '| --- | --- |', ...rows].join('\n')];
}

/** A declared value in a cell of a table. */
function cell(value: unknown): string {
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (Array.isArray(value)) return value.length === 0 ? 'all' : value.join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, part]) => `${name}: ${cell(part)}`)
    .join('; ');
}

function resultLine({ outcome, promise, reason }: ConformanceResult): string {
  const why = reason === undefined ? '' : `: _${reason.split('\n')[0]?.replaceAll('_', '\\_') ?? ''}_`;
  return `- ${marks[outcome]} ${promise}${why}`;
}
