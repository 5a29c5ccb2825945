import type { EventClass, Received } from './event.js';

export type ViewKey = string | readonly string[] | undefined;
type Fold<Line> = (line: Line | undefined, event: Received) => Line | undefined;
export type ViewFold<Line> = { key: (event: Received) => ViewKey; fold: Fold<Line> };

/** A pure fold of public events into one document per key. Folds of different keys (aggregates) must commute. */
export class View<Line extends object> {
  readonly folds = new Map<EventClass, ViewFold<Line>>();

  constructor(
    readonly name: string,
    readonly version: number,
  ) {}

  /** `key`: which document or documents the event belongs to; none means it is skipped. */
  on<Data extends object>(
    event: EventClass<Data>,
    key: (event: Received<Data>) => ViewKey,
    fold: (line: Line | undefined, event: Received<Data>) => Line | undefined,
  ): this {
    this.folds.set(event, { key, fold } as unknown as ViewFold<Line>);
    return this;
  }
}

/** Raise `version` when a fold changes: the view is then rebuilt beside the live one. */
export const view = <Line extends object>(name: string, { version }: { version: number }): View<Line> =>
  new View<Line>(name, version);
