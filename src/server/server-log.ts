/** One line of the server's log. */
export interface LogEntry {
  readonly level: 'info' | 'warning' | 'error';
  readonly message: string;
  /** Stands in the answer too, so that a customer can quote it. */
  readonly reference?: string;
  readonly error?: unknown;
}

/** Where log lines go. */
export type Log = (entry: LogEntry) => void;

/** Writes log lines to the console, in words. */
export const consoleLog: Log = ({ level, message, reference, error }) => {
  const line = `tc-support-server ${level}: ${message}${reference === undefined ? '' : ` [${reference}]`}`;
  const write = level === 'error' ? console.error : level === 'warning' ? console.warn : console.info;
  if (error === undefined) write(line);
  else write(line, error);
};
