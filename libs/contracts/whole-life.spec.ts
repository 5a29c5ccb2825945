import { classOf, decode } from './index.js';
import life from './whole-life.json' with { type: 'json' };

const told = life as { stream: string; id: string; type: string; sequence: number; data: Record<string, unknown> }[];
const ofOne = told.filter(({ data }) => 'enrolmentId' in data);

describe('the whole life that consumers get as a fixture', () => {
  it.each(told.map((event) => [event.type, event.sequence, event] as const))(
    '%s %i is what its type promises',
    (type, _, { data }) => {
      expect(classOf(type)).toBeDefined();
      expect(decode(type, Buffer.from(JSON.stringify(data)))).toMatchObject(data);
    },
  );
  it('is that of one participant, from the application to the completion and what came after', () => {
    expect(new Set(ofOne.map(({ data }) => data['enrolmentId'])).size).toBe(1);
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
  it('keeps the order of each topic, each event once', () => {
    for (const events of Map.groupBy(told, ({ stream }) => stream).values())
      for (const [index, { sequence }] of events.entries())
        expect(sequence).toBeGreaterThan(events[index - 1]?.sequence ?? 0);
    expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
  });
});
