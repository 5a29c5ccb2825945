/** One thing that is wrong with what was sent, and where. */
export type Fault = { pointer?: string; parameter?: string; detail: string };

/** What was asked cannot be done or was refused: its sentence is what the person reads, the exit code is 1. */
export class Failed extends Error {
  constructor(
    sentence: string,
    readonly code = 'failed',
    readonly hint?: string,
    readonly faults: Fault[] = [],
  ) {
    super(sentence);
  }
}

/** The command was not understood: the exit code is 2. */
export class Misused extends Error {}

/** A service gives no answer at its address. */
export class Away extends Failed {
  constructor(service: string, url: string) {
    super(`${service} does not answer at ${url}`, 'away');
  }
}
