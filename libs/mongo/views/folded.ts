import type { Received, ViewFold } from '#domain';

export type ViewDocument<Line> = {
  _id: string;
  revision: number;
  /** Position up to which each source partition is folded in. */
  seen: Record<string, number>;
  /** Ids of events that were parked and folded in after younger ones of their partition. */
  late?: string[];
  value?: Line;
  changedAt: Date;
};
/** One event for one document of a view. */
export type Work = { key: string; event: Received; fold: ViewFold<object>['fold']; late: boolean };

const sourceOf = ({ stream, partition }: Received): string => `${stream.replaceAll('.', ':')}/${partition}`;

/** The document with what is new to it; undefined when nothing is. */
export const folded = <Line extends object>(
  key: string,
  current: ViewDocument<Line> | undefined,
  work: Work[],
): ViewDocument<Line> | undefined => {
  const seen = { ...current?.seen };
  const late = [...(current?.late ?? [])];
  let value: object | undefined = current?.value;
  let changed = false;
  for (const { event, fold, late: isLate } of work) {
    const source = sourceOf(event);
    if (late.includes(event.id) || (!isLate && event.position <= (seen[source] ?? 0))) continue;
    if (isLate) late.push(event.id);
    else seen[source] = event.position;
    value = fold(value, event);
    changed = true;
  }
  if (!changed) return undefined;
  return {
    _id: key,
    revision: (current?.revision ?? 0) + 1,
    seen: isSameSize(seen, current?.seen) ? seen : (sorted(seen) as Record<string, number>),
    ...(late.length > 0 ? { late } : {}),
    ...(value ? { value: value as Line } : {}),
    changedAt: new Date(),
  };
};

/** The same with the fields of every object in order. */
export const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((item) => sorted(item));
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  const fields = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(fields.map(([name, inner]) => [name, sorted(inner)]));
};

const isSameSize = (one: object, other: object | undefined): boolean =>
  Object.keys(one).length === Object.keys(other ?? {}).length;
