import { decode } from '#contracts';
import type { Given } from '#domain';
import { evolve, noCohort, type CohortEvent } from './cohort.js';
import {
  cancelled,
  cohortId,
  dropped,
  finished,
  lateJoining,
  merged,
  mergedInto,
  moved,
  opened,
  partnershipId,
  plan,
  planned,
  started,
} from './past.js';
import { publishes } from './publishes.js';

const given: Given = { id: cohortId, now: '2025-02-10T09:00:00Z', today: '2025-02-10', who: 'a lead' };
const strand = 'instructional-coaching';

const said = (...history: CohortEvent[]) => publishes(history.at(-1)!, given, history.reduce(evolve, noCohort));

describe('what others hear of a cohort', () => {
  it.each<[string, CohortEvent[]]>([
    ['a plan', [planned]],
    ['a changed plan', [planned, { type: 'CohortReplanned', ...plan }]],
    ['a dropped plan', [planned, dropped]],
  ])('is not %s', (_, history) => {
    expect(said(...history)).toBeUndefined();
  });
  it.each<[string, CohortEvent[], object]>([
    [
      'when and for how many it opens',
      [planned, opened],
      { cohortId, partnershipId, strand, strandVersion: 1, ...plan, capacity: 40, perSchool: 2 },
    ],
    [
      'how many places it has by now',
      [planned, opened, { type: 'CapacityChanged', capacity: 60 }],
      { cohortId, strand, capacity: 60 },
    ],
    ['that it started', [planned, opened, started], { cohortId, strand, on: '2025-03-03' }],
    ['that it finished', [planned, opened, started, finished], { cohortId, strand, on: '2025-07-18' }],
    [
      'that it takes late joiners, and why',
      [planned, opened, started, lateJoining],
      { cohortId, strand, until: '2025-05-02', reason: 'places-left', on: '2025-04-01' },
    ],
    [
      'by which version it is taught by now',
      [planned, opened, moved],
      { cohortId, strand, fromVersion: 1, toVersion: 2, on: '2025-06-02' },
    ],
    ['in which other it goes on', [planned, opened, merged], { cohortId, strand, into: mergedInto, on: '2025-04-01' }],
    ['that it was cancelled', [planned, opened, cancelled], { cohortId, strand, on: '2025-04-01' }],
  ])('is %s', (_, history, data) => {
    const event = said(...history)!;
    expect(event.data).toEqual(data);
    expect(decode(event.type, Buffer.from(JSON.stringify(event.data)))).toEqual(data);
  });
});
