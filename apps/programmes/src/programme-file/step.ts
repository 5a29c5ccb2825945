import { Refusal, type Decision, type Given } from '#domain';
import type { Difference } from '../differences.js';

/** One change on the way from what is to what a file says. */
export type Step<State, Event> = {
  does: string;
  differences: Difference[];
  decide: (state: State, given: Given) => Decision<Event>;
};

/** What has come to hold cannot be written otherwise in a file: it names each place. */
export const heldAlready = (what: string, differences: Difference[]): Refusal =>
  new Refusal('conflict', 'programme-file.held-already', `${what} cannot be changed by a file any more`, {
    errors: differences.map(({ at, before }) => ({ pointer: `#/${at}`, detail: `it is ${JSON.stringify(before)}` })),
  });

/** The same refusal, told as one of a place in the file. */
export const at = (place: string, error: unknown): unknown => {
  if (!(error instanceof Refusal)) return error;
  const { kind, code, message, more } = error;
  const faults = (more['errors'] as { pointer?: string; detail: string }[] | undefined) ?? [{ detail: message }];
  const errors = faults.map((fault) => ({ ...fault, pointer: `#/${place}${(fault.pointer ?? '#').slice(1)}` }));
  return new Refusal(kind, code, `${place}: ${message}`, { ...more, errors });
};
