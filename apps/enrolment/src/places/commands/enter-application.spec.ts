import { specFor } from '#domain';
import { closed, declined, entered, full, grouped, offered, opened } from '../examples.js';
import { rejected, rejoined, taken, waitlisted, withdrew } from '../examples.js';
import { evolve, noPlaces, type PlacesEvent } from '../places.js';
import { enterApplication, type EnterApplication } from './enter-application.js';

const given = specFor({ decide: enterApplication, evolve, initial: noPlaces });
const applies = (applicationId: string, organisationId = `school of ${applicationId}`): EnterApplication => ({
  applicationId,
  applicant: `person ${applicationId}`,
  organisationId,
});

describe('an application enters its cohort', () => {
  it('is offered a free place at once where the first to come are served', () => {
    expect(given(opened()).when(applies('anna'))).toEqual([entered('anna'), offered('anna')]);
  });
  it('waits when every place is held', () => {
    expect(given(...full).when(applies('dan'))).toEqual([entered('dan'), waitlisted('dan')]);
  });
  it('waits when its school has its share, while others are still served', () => {
    const capped = [opened({ perSchool: 1 }), entered('anna', 'elm'), offered('anna')];
    expect(given(...capped).when(applies('ben', 'elm'))).toEqual([entered('ben', 'elm'), waitlisted('ben')]);
    expect(given(...capped).when(applies('cara', 'oak'))).toEqual([entered('cara', 'oak'), offered('cara')]);
  });
  it('stays submitted where an officer chooses by criteria', () => {
    expect(given(opened({ selection: 'criteria' })).when(applies('anna'))).toEqual([entered('anna')]);
  });
  it('enters once', () => {
    expect(given(opened(), entered('anna'), taken('anna')).when(applies('anna'))).toEqual([]);
  });
  it('comes too late for a closed cohort', () => {
    expect(given(opened(), closed).when(applies('anna'))).toEqual([entered('anna'), rejected('anna')]);
  });
  it('goes on at once where another cohort goes on for this one', () => {
    expect(given(opened(), { ...closed, into: 'other' } as PlacesEvent).when(applies('anna'))).toEqual([
      entered('anna'),
      { type: 'ApplicantMovedOn', applicationId: 'anna', on: '2023-09-04', toCohortId: 'other' },
    ]);
  });
  it.each(['first-come', 'criteria'] as const)('goes when the one of before is on the list again: %s', (selection) => {
    const before = [opened({ selection }), entered('ben'), offered('ben'), declined('ben')];
    const again = { ...applies('again'), applicant: 'person ben' };
    const enters = { ...entered('again'), applicant: 'person ben' };
    for (const back of [[rejoined('ben')], [rejoined('ben'), offered('ben')]])
      expect(given(...before, ...back).when(again)).toEqual([enters, withdrew('again')]);
    expect(given(...before).when(again)).not.toContainEqual(withdrew('again'));
  });
  it('leaves it to a group of the same moment who of them goes', () => {
    const again = { ...applies('again'), applicant: 'person dan' };
    expect(given(opened(), grouped(['dan', 'eve'])).when(again)).not.toContainEqual(withdrew('again'));
  });
  it('cannot enter a cohort that is not known yet', () => {
    expect(given().when(applies('anna'))).toBe('cohort.unknown');
  });
});
