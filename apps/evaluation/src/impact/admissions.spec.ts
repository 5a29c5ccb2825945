import { ApplicationEndorsed, ApplicationScored, ApplicationShortlisted, CohortMerged } from '#contracts';
import * as say from '../../tests/say/index.js';
import { evidenceFrom, told } from '../../tests/told.js';
import { admissions } from './admissions.js';

const { id } = say;
const fellows = { of: 'fellows' };
const evening = { of: 'fellows', cohort: 2 };

const story = [
  say.partnership(3),
  say.strand({ code: 'fellows', title: 'Fellows' }),
  say.cohort({ cohort: 2, of: 'fellows', from: '2024-01-08' }),
  say.cohort({ cohort: 1, of: 'fellows' }),
  say.cohort({ cohort: 3, of: 'fellows', from: '2024-09-09' }),
  ...[1, 2, 3].map((number) => say.applied(number, fellows)),
  ...[1, 2].map((number) => say.applicationSays(ApplicationScored, number, { ...fellows, points: 9, outOf: 12 })),
  say.applicationSays(ApplicationShortlisted, 1, fellows),
  say.applicationSays(ApplicationEndorsed, 1, { ...fellows, endorsed: true }),
  say.applicationSays(ApplicationEndorsed, 2, { ...fellows, endorsed: true }),
  say.applicationSays(ApplicationEndorsed, 2, { ...fellows, endorsed: false }),
  say.accepted(2, fellows, '2023-09-20'),
  say.accepted(1, fellows, '2023-09-08'),
  ...[11, 12].map((number) => say.applied(number, evening, { groupId: id('other', 99) })),
  say.accepted(11, evening),
];

describe('how places were given', () => {
  it('is told of each cohort that somebody applied for, in the order in which they are taught', () => {
    expect(admissions(evidenceFrom(story))).toEqual([
      {
        strand: 'fellows',
        cohort: 'Cohort 1',
        applied: 3,
        together: 0,
        scored: 2,
        shortlisted: 1,
        endorsed: 1,
        accepted: 2,
        given: { from: '2023-09-08', until: '2023-09-20' },
      },
      expect.objectContaining({ cohort: 'Cohort 2', applied: 2, together: 2, scored: 0, accepted: 1 }),
    ]);
  });

  it('names no day where nobody has a place', () => {
    const applied = [...story.slice(0, 5), say.applied(1, fellows)];
    expect(admissions(evidenceFrom(applied))[0]).not.toHaveProperty('given');
  });

  it('counts an application where it was made, and its first place, when cohorts are merged', () => {
    const merged = [
      ...story,
      told(CohortMerged, id('cohort', 2), {
        cohortId: id('cohort', 2),
        into: id('cohort', 1),
        strand: 'fellows',
        on: '2024-02-01',
      }),
      say.accepted(11, fellows, '2024-02-01'),
      say.accepted(12, fellows, '2024-02-02'),
    ];
    expect(admissions(evidenceFrom(merged)).map(({ applied, accepted, given }) => [applied, accepted, given])).toEqual([
      [3, 2, { from: '2023-09-08', until: '2023-09-20' }],
      [2, 2, { from: '2023-09-08', until: '2024-02-02' }],
    ]);
  });
});
