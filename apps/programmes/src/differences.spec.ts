import { differencesBetween } from './differences.js';
import { better, definition } from './strand/past.js';

const [launch, practice] = definition.plan as [(typeof definition.plan)[0], (typeof definition.plan)[0]];
const from = (change: object) => differencesBetween(definition, { ...definition, ...change });

describe('the differences between two versions', () => {
  it('are none when both say the same', () => {
    expect(from({})).toEqual([]);
  });
  it('are told place by place', () => {
    expect(differencesBetween(definition, better)).toEqual([
      { at: 'summary', before: definition.summary, after: better.summary },
    ]);
    expect(from({ places: { perCohort: 60, offerWorkingDays: 3 } })).toEqual([
      { at: 'places/perCohort', before: 40, after: 60 },
      { at: 'places/perSchool', before: 2 },
    ]);
  });
  it('find an item of a list by its code, wherever it stands', () => {
    expect(from({ plan: [launch, { ...practice, minutes: 60 }] })).toEqual([
      { at: 'plan/practice/minutes', before: 90, after: 60 },
    ]);
    const more = { ...practice, code: 'review' };
    expect(from({ plan: [launch, practice, more] })).toEqual([{ at: 'plan/review', after: more }]);
    expect(from({ plan: [practice] })).toEqual([{ at: 'plan/launch', before: launch }]);
    expect(from({ plan: [practice, launch] })).toEqual([
      { at: 'plan: order', before: ['launch', 'practice'], after: ['practice', 'launch'] },
    ]);
  });
  it('find a survey by what it follows', () => {
    expect(from({ surveys: [{ ...definition.surveys[0]!, openDays: 7 }] })).toEqual([
      { at: 'surveys/after-launch@launch/openDays', before: 14, after: 7 },
    ]);
  });
  it('tell a list without names as a whole', () => {
    expect(from({ audience: { roles: ['teacher'], phases: [] } })).toEqual([
      { at: 'audience/roles', before: ['teacher', 'middle-leader'], after: ['teacher'] },
    ]);
    expect(differencesBetween({ list: ['a'] }, { list: [launch] })).toEqual([
      { at: 'list', before: ['a'], after: [launch] },
    ]);
    expect(differencesBetween({ list: [launch] }, { list: ['a'] })).toHaveLength(1);
    expect(differencesBetween({ list: [launch] }, { list: 'none' })).toEqual([
      { at: 'list', before: [launch], after: 'none' },
    ]);
  });
});
