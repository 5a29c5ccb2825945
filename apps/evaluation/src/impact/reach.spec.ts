import { EnrolmentTransferred, EnrolmentWithdrawn } from '#contracts';
import * as say from '../../tests/say/index.js';
import { evidenceFrom, type Told } from '../../tests/told.js';
import type { FigureCode } from './dictionary.js';
import { coverage, coverageByPhase, directParticipants, reach, reachOverTime } from './reach.js';

const heads = { of: 'future-heads' };
const whole = { of: 'transforming-teaching', cohort: 2 };
const from = (...events: Told[]) =>
  evidenceFrom([say.partnership(4), say.school(1), say.school(2, { pupils: 350 }), ...events]);

const figure = (code: FigureCode, ...events: Told[]) => reach(from(...events)).find((one) => one.code === code)!;

describe('who was reached', () => {
  const twice = [say.personEnrolled(1, 1, 1, heads), say.personEnrolled(2, 1, 1, { of: 'coaching', cohort: 3 })];
  const school = [
    say.schoolEnrolled(3, 2, whole),
    say.staffAdded({ enrolment: 3, person: 2, school: 2, part: 'lead' }, whole),
    say.staffAdded({ enrolment: 3, person: 3, school: 2, part: 'member' }, whole),
    say.staffAdded({ enrolment: 3, person: 1, school: 2, part: 'member' }, whole),
  ];

  it('counts a person once, however many strands and staff lists they are on', () => {
    expect(figure('reach.direct-participants', ...twice).value).toBe(1);
    expect(figure('reach.educators', ...twice, ...school).value).toBe(3);
  });

  it('counts the leads of a school as direct participants, the rest of its staff list as reached', () => {
    expect(figure('reach.direct-participants', ...school).value).toBe(1);
    expect(figure('reach.educators', ...school).value).toBe(3);
  });

  it('counts schools and their pupils once, and apart from them those of whole schools', () => {
    expect(figure('reach.schools', ...twice, ...school).value).toBe(2);
    expect(figure('reach.pupils', ...twice, ...school)).toMatchObject({ value: 550, n: 2 });
    expect(figure('reach.pupils-whole-school', ...twice, ...school)).toMatchObject({ value: 350, n: 1 });
  });

  it('counts the school a participant moved to as well', () => {
    const moved = say.enrolmentSays(EnrolmentTransferred, 1, {
      ...heads,
      toOrganisationId: say.id('school', 2),
      outOfPlace: false,
    });
    expect(figure('reach.schools', say.personEnrolled(1, 1, 1, heads), moved).value).toBe(2);
  });

  it('counts a school once with the one that carries on for it, with the pupils of today', () => {
    const academy = say.school(3, { pupils: 420 });
    const two = [say.personEnrolled(1, 1, 1, heads), say.personEnrolled(2, 2, 2, heads), academy];
    const together = [...two, say.succeeded(1, 2), say.succeeded(2, 3)];
    expect(figure('reach.schools', ...together)).toMatchObject({
      value: 1,
      leftOut: ['1 school counted with the one that carries on for it'],
    });
    expect(figure('reach.pupils', ...together).value).toBe(420);
    expect(coverage(from(...together))).toMatchObject({ numerator: 1, denominator: 2 });
  });

  it('knows since when a person takes part directly: from the first of their strands', () => {
    const [september, january] = ['2023-09-11', '2024-01-08'].map((from, index) =>
      say.personEnrolled(index + 1, 1, 1, { of: index === 0 ? 'future-heads' : 'coaching', from }),
    ) as [Told, Told];
    for (const order of [
      [september, january],
      [january, september],
    ])
      expect(directParticipants(from(...order))).toEqual(new Map([[say.id('person', 1), '2023-09-11']]));
  });

  it('leaves out who withdrew before any register named them, and says so', () => {
    const withdrawn = say.enrolmentSays(EnrolmentWithdrawn, 1, { ...heads, reason: 'workload' });
    const left = figure('reach.direct-participants', say.personEnrolled(1, 1, 1, heads), withdrawn);
    expect(left).toMatchObject({ value: 0, leftOut: ['1 enrolment withdrawn before the first session'] });
    const later = [say.attended({ session: 1, enrolment: 1, person: 1, attended: 0 }, heads), withdrawn];
    expect(figure('reach.direct-participants', say.personEnrolled(1, 1, 1, heads), ...later).value).toBe(1);
  });

  it('says which organisations and pupils could not be counted', () => {
    const others = [
      say.school(3, { kind: 'trust' }),
      say.personEnrolled(1, 1, 3, heads),
      say.personEnrolled(2, 2, 4, heads),
    ];
    expect(figure('reach.schools', ...others)).toMatchObject({
      value: 0,
      leftOut: ['1 organisation that is not a school', '1 organisation not yet in the register'],
    });
    const unknown = say.school(3, { pupils: undefined as never });
    expect(figure('reach.pupils', unknown, say.personEnrolled(1, 1, 3, heads))).toMatchObject({
      value: 0,
      n: 0,
      leftOut: ['1 school without a number of pupils'],
    });
  });
});

describe('the coverage of the place', () => {
  const secondary = say.school(5, { phase: 'secondary' });
  const evidence = from(secondary, say.personEnrolled(1, 1, 1, heads), say.personEnrolled(2, 2, 5, heads));

  it('counts the schools of the list that were reached; another one is left out and named as such', () => {
    expect(coverage(evidence)).toMatchObject({
      value: 0.25,
      numerator: 1,
      denominator: 4,
      leftOut: ['1 school reached that is not on the list'],
    });
  });

  it('of a partnership without a list is not known, never 0', () => {
    expect(coverage(evidenceFrom([say.partnership(0)])).value).toBeNull();
  });

  it('is told by phase; schools the register does not know are shown as such', () => {
    expect(coverageByPhase(evidence)).toEqual([
      { phase: 'primary', schools: 2, reached: 1 },
      { phase: 'unknown', schools: 2, reached: 0 },
    ]);
  });
});

describe('reach over time', () => {
  it('counts each person from the day they first joined', () => {
    const evidence = from(
      say.personEnrolled(1, 1, 1, { ...heads, from: '2023-09-11' }),
      say.personEnrolled(2, 1, 1, { of: 'coaching', from: '2024-01-08' }),
      say.schoolEnrolled(3, 2, whole),
      say.staffAdded({ enrolment: 3, person: 2, school: 2, part: 'member' }, { ...whole, from: '2024-01-08' }),
    );
    expect(reachOverTime(evidence, ['2023-08-31', '2023-09-30', '2024-01-31'])).toEqual([
      { on: '2023-08-31', directParticipants: 0, educators: 0 },
      { on: '2023-09-30', directParticipants: 1, educators: 1 },
      { on: '2024-01-31', directParticipants: 1, educators: 2 },
    ]);
  });
});
