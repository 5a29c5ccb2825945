import { EnrolmentCompleted, EnrolmentDeferred, EnrolmentNotCompleted, EnrolmentWithdrawn } from '#contracts';
import * as say from '../../tests/say/index.js';
import { evidenceFrom, type Told } from '../../tests/told.js';
import { completion, dose, doseDistribution, sessionsDelivered } from './taking-part.js';

const heads = { of: 'future-heads' };
const from = (...events: Told[]) => evidenceFrom([say.partnership(1), ...events]);
const attends = (session: number, person: number, attended: number, planned = 180) =>
  say.attended({ session, enrolment: person, person, attended, planned }, heads);

describe('the dose', () => {
  it('adds minutes and does not average percentages', () => {
    const evidence = from(attends(1, 1, 60, 60), attends(2, 2, 0, 540));
    expect(dose(evidence)).toMatchObject({ numerator: 60, denominator: 600, value: 0.1, n: 2 });
  });

  it('takes a corrected register as it now stands', () => {
    const right = say.corrected({ session: 1, enrolment: 1, person: 1, attended: 180 }, heads);
    expect(dose(from(attends(1, 1, 0), right)).value).toBe(1);
  });

  it('without a register is not known, never 0', () => {
    expect(dose(from()).value).toBeNull();
    expect(dose(from(attends(1, 1, 0, 0)))).toMatchObject({ value: null, n: 0 });
  });

  it('is spread over bands that hold every participant once, the full dose in the last', () => {
    const evidence = from(attends(1, 1, 180), attends(1, 2, 90), attends(1, 3, 89), attends(1, 4, 162));
    expect(doseDistribution(evidence).map(({ from, participants }) => [from, participants])).toEqual([
      [0, 1],
      [0.5, 1],
      [0.6, 0],
      [0.7, 0],
      [0.8, 0],
      [0.9, 2],
    ]);
  });

  it('comes from sessions, each counted once', () => {
    expect(sessionsDelivered(from(attends(1, 1, 180), attends(1, 2, 0), attends(2, 1, 180))).value).toBe(2);
  });
});

describe('completion', () => {
  const enrolled = [1, 2, 3, 4, 5, 6].map((number) => say.personEnrolled(number, number, 1, heads));
  const evidence = from(
    ...enrolled,
    say.enrolmentSays(EnrolmentCompleted, 1, { ...heads, attendedMinutes: 180, plannedMinutes: 180 }),
    say.enrolmentSays(EnrolmentNotCompleted, 2, heads),
    attends(1, 3, 180),
    say.enrolmentSays(EnrolmentWithdrawn, 3, { ...heads, reason: 'illness' }),
    say.enrolmentSays(EnrolmentWithdrawn, 4, { ...heads, reason: 'illness' }),
    say.enrolmentSays(EnrolmentDeferred, 5, { ...heads, expectedReturn: '2024-09-01' }),
  );

  it('is of those with an outcome; a withdrawal after the first session is one', () => {
    expect(completion(evidence)).toMatchObject({ numerator: 1, denominator: 3, n: 3 });
  });

  it('says whom it leaves out', () => {
    expect(completion(evidence).leftOut).toEqual([
      '1 enrolment still taking part',
      '1 deferred enrolment',
      '1 enrolment withdrawn before the first session',
    ]);
  });

  it('comes with the Wilson interval: 1 of 3', () => {
    const { low, high } = completion(evidence).interval!;
    expect(low).toBeCloseTo(0.0615, 4);
    expect(high).toBeCloseTo(0.7923, 4);
  });

  it('before anyone has an outcome is not known, never 0', () => {
    expect(completion(from(...enrolled))).toMatchObject({ value: null, n: 0 });
    expect(completion(from(...enrolled))).not.toHaveProperty('interval');
  });
});
