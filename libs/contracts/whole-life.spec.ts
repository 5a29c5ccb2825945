import { classOf, decode } from './index.js';
import life from './whole-life.json' with { type: 'json' };

type Told = { stream: string; id: string; type: string; sequence: number; data: Record<string, unknown> | null };

const told = life as Told[];
const ofOne = told.flatMap(({ data }) => data?.['enrolmentId'] ?? []);

describe('the whole life that consumers get as a fixture', () => {
  it.each(told.filter(({ data }) => data !== null).map((event) => [event.type, event.sequence, event] as const))(
    '%s %i is what its type promises',
    (type, _, { data }) => {
      expect(classOf(type)).toBeDefined();
      expect(decode(type, Buffer.from(JSON.stringify(data)))).toMatchObject(data ?? {});
    },
  );
  it('is that of one participant, from the application to the completion and what came after', () => {
    expect(new Set(ofOne).size).toBe(1);
    expect(told.map(({ type }) => type.split('.')[2])).toEqual(
      expect.arrayContaining([
        'partnership-activated',
        'strand-published',
        'cohort-opened',
        'application-submitted',
        'participant-enrolled',
        'enrolment-transferred',
        'enrolment-deferred',
        'attendance-recorded',
        'response-completed',
        'enrolment-completed',
        'cohort-finished',
      ]),
    );
  });
  it('says who they are, and in the end that they are to be forgotten, before the partnership closes', () => {
    const people = told.filter(({ stream }) => stream === 'people');
    expect(people.map(({ data }) => data)).toEqual([expect.objectContaining({ name: expect.any(String) }), null]);
    expect(told.slice(-3).map(({ type }) => type.split('.')[2])).toEqual([
      'person-erased',
      'person-details',
      'partnership-closed',
    ]);
  });
  it('keeps the order of each topic, each event once', () => {
    for (const events of Map.groupBy(told, ({ stream }) => stream).values())
      for (const [index, { sequence }] of events.entries())
        expect(sequence).toBeGreaterThan(events[index - 1]?.sequence ?? 0);
    expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
  });
});
