import { specFor } from '#domain';
import { evolve, noApplication, type ApplicationEvent } from '../application.js';
import { chosenFrom, heard, shortlisted, started, submitted } from '../examples.js';
import { followSuccessor } from './follow-successor.js';
import { noteSchoolClosed } from './note-school-closed.js';

const given = specFor({ decide: noteSchoolClosed, evolve, initial: noApplication });
const closing = { organisationId: 'elm', closedOn: '2023-09-30' };
const noted: ApplicationEvent = { type: 'SchoolNoted', closedOn: '2023-09-30' };
const stateAfter = (...events: ApplicationEvent[]) => events.reduce(evolve, noApplication);

describe('the school of an applicant closes, and nobody carries on for it', () => {
  it('is noted once while the application is open', () => {
    expect(given(submitted).when(closing)).toEqual([noted]);
    expect(given(chosenFrom, shortlisted).when(closing)).toEqual([noted]);
    expect(given(submitted, noted).when(closing)).toEqual([]);
    expect(given(submitted).when({ ...closing, organisationId: 'oak' })).toEqual([]);
  });
  it('is noted neither before it is sent nor once it is decided', () => {
    expect(given().when(closing)).toEqual([]);
    expect(given(started).when(closing)).toEqual([]);
    expect(given(submitted, heard({ status: 'accepted' })).when(closing)).toEqual([]);
  });
  it('stays noted as long as something can become of it', () => {
    const waits = stateAfter(submitted, noted, heard({ status: 'waitlisted' }));
    expect(waits).toMatchObject({ schoolClosedOn: '2023-09-30' });
    expect(stateAfter(submitted, noted, heard({ status: 'withdrawn' }))).not.toHaveProperty('schoolClosedOn');
  });
  it('is no longer so when it opens again, or another carries on', () => {
    expect(given(submitted, noted).when({ organisationId: 'elm' })).toEqual([{ type: 'SchoolNoted' }]);
    expect(given(submitted).when({ organisationId: 'elm' })).toEqual([]);
    expect(stateAfter(submitted, noted, { type: 'SchoolNoted' })).not.toHaveProperty('schoolClosedOn');
    const going = { organisationId: 'elm', on: '2023-10-01', successor: { organisationId: 'oak' } };
    const context = { id: 'application', now: '2023-10-01T09:00:00Z', today: '2023-10-01', who: 'system' };
    const gone = followSuccessor(going, stateAfter(submitted, noted), context) as ApplicationEvent[];
    expect(stateAfter(submitted, noted, ...gone)).not.toHaveProperty('schoolClosedOn');
  });
});
