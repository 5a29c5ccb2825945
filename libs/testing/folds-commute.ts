import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { classOf } from '#contracts';
import type { Received, View } from '#domain';

/** The lines of a view after these events, by key. */
const linesAfter = <Line extends object>(
  { folds }: View<Line>,
  events: Received[],
): Record<string, Line | undefined> => {
  const lines: Record<string, Line | undefined> = {};
  for (const event of events) {
    const eventClass = classOf(event.type);
    const found = eventClass && folds.get(eventClass);
    for (const key of found ? [found.key(event) ?? []].flat() : []) lines[key] = found?.fold(lines[key], event);
  }
  return lines;
};

/** The law of views: whatever the order in which the keys arrive – each key’s own is kept –, the lines are the same. */
export const foldsCommute = <Line extends object>(view: View<Line>, events: Received[]): void => {
  const inOrder = linesAfter(view, events);
  const choices = fc.array(fc.nat(), { minLength: events.length, maxLength: events.length });
  fc.assert(
    fc.property(choices, (chosen) => {
      const queues = [...Map.groupBy(events, ({ stream, key }) => `${stream}/${key}`).values()].map((own) => [...own]);
      const delivered = chosen.flatMap((choice) => {
        const waiting = queues.filter((queue) => queue.length > 0);
        return waiting[choice % waiting.length]?.shift() ?? [];
      });
      deepStrictEqual(linesAfter(view, delivered), inOrder);
    }),
  );
};
