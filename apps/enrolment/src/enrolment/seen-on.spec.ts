import { noEnrolment, type EnrolmentEvent } from './enrolment.js';
import { absent, completed, deferred, enrolled, noted, reopened, resumed } from './examples.js';
import { evolveSeen } from './seen-on.js';

describe('the day on which someone was seen last', () => {
  const seen = (...events: EnrolmentEvent[]) => events.reduce(evolveSeen, noEnrolment);
  it('is the first day, that of the last session they were at, or that of their return', () => {
    expect(seen(enrolled)).toMatchObject({ seenOn: '2023-09-01' });
    expect(seen(enrolled, noted('day', { on: '2023-11-08' }))).toMatchObject({ seenOn: '2023-11-08' });
    expect(seen(enrolled, noted('day', { ...absent, on: '2023-11-08' }))).toMatchObject({ seenOn: '2023-09-01' });
    expect(seen(enrolled, noted('day', { on: '2023-11-08' }), noted('day', { on: '2023-10-08' }))).toMatchObject({
      seenOn: '2023-11-08',
    });
    expect(seen(enrolled, deferred, resumed)).toMatchObject({ seenOn: '2024-09-02' });
    expect(seen(enrolled, completed, reopened)).toMatchObject({ seenOn: '2024-09-02' });
  });
});
