import { specFor } from '#domain';
import { cohort } from '../../places/examples.js';
import { evolve, noApplication } from '../application.js';
import { started, submitted } from '../examples.js';
import { moveDraft } from './move-draft.js';

const given = specFor({ decide: moveDraft, evolve, initial: noApplication });
const later = { ...cohort, cohortId: 'later', strandVersion: 2, window: { from: '2023-06-01', until: '2024-01-31' } };
const moving = { fromCohortId: 'cohort', cohort: later };
const moved = { type: 'DraftMovedOn', cohortId: 'later', strandVersion: 2 };

describe('a form whose cohort goes on as another', () => {
  it('is filled in for that, and kept until a month after its window', () => {
    expect(given(started).when(moving)).toEqual([{ ...moved, keepUntil: '2024-03-01' }]);
  });
  it('is kept no shorter than it was to be', () => {
    const shorter = { ...later, window: { from: '2023-06-01', until: '2023-09-30' } };
    expect(given(started).when({ ...moving, cohort: shorter })).toEqual([{ ...moved, keepUntil: '2023-11-30' }]);
  });
  it('goes on once, and not when it was sent', () => {
    expect(given(started).when({ ...moving, fromCohortId: 'other' })).toEqual([]);
    expect(given(submitted).when(moving)).toEqual([]);
    expect(given().when(moving)).toEqual([]);
  });
});
