import { specFor } from '#domain';
import { closed, entered, full, offered, opened, rejected, taken, waitlisted } from '../examples.js';
import { evolve, noPlaces } from '../places.js';
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
  it('cannot enter a cohort that is not known yet', () => {
    expect(given().when(applies('anna'))).toBe('cohort.unknown');
  });
});
