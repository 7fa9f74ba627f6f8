const known: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Counts what the server does, for Prometheus. Holds no names, ids or addresses. */
export class Metrics {
  readonly #answers = new Map<string, number>();

  /** Counts one answer. */
  count(method: string, status: number): void {
    const labels = `method="${known.has(method) ? method : 'other'}",status="${status}"`;
    this.#answers.set(labels, (this.#answers.get(labels) ?? 0) + 1);
  }

  /** Everything counted, in Prometheus' text format. */
  text(openStreams: number): string {
    const answers = [...this.#answers].map(([labels, count]) => `tc_support_answers_total{${labels}} ${count}`);
    return [
      '# TYPE tc_support_answers_total counter',
      ...answers,
      '# TYPE tc_support_event_streams gauge',
      `tc_support_event_streams ${openStreams}`,
      '',
    ].join('\n');
  }
}
