import { declarationOf, streamOf } from '#contracts';
import type { EventClass, Received, View } from '#domain';
import type { Evidence } from '../src/impact/evidence.js';
import { adaptations } from '../src/views/adaptations.js';
import { applications } from '../src/views/applications.js';
import { attendance } from '../src/views/attendance.js';
import { campaigns } from '../src/views/campaigns.js';
import { cohorts } from '../src/views/cohorts.js';
import { organisations } from '../src/views/organisations.js';
import { participations } from '../src/views/participations.js';
import { partnerships } from '../src/views/partnerships.js';
import { progressions } from '../src/views/progressions.js';
import { responses } from '../src/views/responses.js';
import { strands } from '../src/views/strands.js';
import { successions } from '../src/views/successions.js';

/** An event as evaluation receives it: what was said, by which aggregate, on which topic. */
export type Told = { eventClass: EventClass; event: Received };

/** What another service says; `key` is the aggregate that says it. */
export const told = <Data extends object>(
  eventClass: EventClass<Data>,
  key: string,
  data: NoInfer<Data>,
  { strand, time = '2023-09-01T09:00:00Z' }: { strand?: string; time?: string } = {},
): Told => {
  const { context, type } = declarationOf(eventClass);
  const stream = streamOf(context, strand);
  const where = { id: crypto.randomUUID(), type, stream, key, partition: 0, position: 0, time };
  return { eventClass, event: { ...where, ...(strand !== undefined && { strand }), data } };
};

/** The documents of a view after the given events, by key. */
export const folded = <Line extends object>(view: View<Line>, events: Told[]): Map<string, Line> => {
  const lines = new Map<string, Line>();
  for (const { eventClass, event } of events) {
    const on = view.folds.get(eventClass);
    for (const key of [on?.key(event) ?? []].flat()) {
      const line = on?.fold(lines.get(key), event);
      if (line !== undefined) lines.set(key, line);
    }
  }
  return lines;
};

/** What the views know of the only partnership that was told of. */
export const evidenceFrom = (events: Told[]): Evidence => {
  const linesOf = <Line extends object>(view: View<Line>): Line[] => [...folded(view, events).values()];
  return {
    partnership: linesOf(partnerships)[0]!,
    strands: linesOf(strands),
    cohorts: linesOf(cohorts),
    applications: linesOf(applications),
    participations: linesOf(participations),
    attendance: linesOf(attendance),
    campaigns: linesOf(campaigns),
    responses: linesOf(responses),
    progressions: linesOf(progressions),
    adaptations: linesOf(adaptations),
    organisations: linesOf(organisations),
    successions: linesOf(successions),
  };
};
