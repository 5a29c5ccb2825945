import { specFor } from '#domain';
import { entered, opened, taken } from '../examples.js';
import { evolve, noPlaces, type PlacesEvent } from '../places.js';
import { mergeApplicant } from './merge-applicant.js';

const given = specFor({ decide: mergeApplicant, evolve, initial: noPlaces, given: { today: '2023-09-04' } });
const past = [opened(), entered('anna'), taken('anna')];
const command = { applicationId: 'anna', intoPersonId: 'person ann' };
const merged: PlacesEvent = {
  type: 'ApplicantMerged',
  applicationId: 'anna',
  on: '2023-09-04',
  applicant: 'person ann',
};

describe('an applicant of whom there were two records', () => {
  it('holds the place by the other id', () => {
    expect(given(...past).when(command)).toEqual([merged]);
    expect([...past, merged].reduce(evolve, noPlaces)).toMatchObject({
      entries: { anna: { applicant: 'person ann', status: 'accepted', step: 2 } },
    });
  });
  it('does so once; a stranger has no place', () => {
    expect(given(...past, merged).when(command)).toEqual([]);
    expect(given(opened()).when(command)).toEqual([]);
    expect(given().when(command)).toEqual([]);
  });
});
