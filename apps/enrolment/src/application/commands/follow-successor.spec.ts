import { specFor } from '#domain';
import { evolve, noApplication, type ApplicationEvent } from '../application.js';
import { started, submitted } from '../examples.js';
import { followSuccessor } from './follow-successor.js';

const given = specFor({ decide: followSuccessor, evolve, initial: noApplication });
const successor = { organisationId: 'academy', urn: '150000' };
const command = { organisationId: 'elm', on: '2023-09-01', successor };

describe('the school of an applicant goes on as another', () => {
  it('is applied from that one', () => {
    const from = { organisationId: 'elm', urn: '104420' };
    const transferred: ApplicationEvent = { type: 'ApplicationTransferred', on: '2023-09-01', from, to: successor };
    expect(given(submitted).when(command)).toEqual([transferred]);
    expect([submitted, transferred].reduce(evolve, noApplication)).toMatchObject({ ...successor, status: 'submitted' });
    expect(given(submitted, transferred).when(command)).toEqual([]);
  });
  it('means nothing for one from elsewhere, or for a draft', () => {
    expect(given(submitted).when({ ...command, organisationId: 'oak' })).toEqual([]);
    expect(given(started).when(command)).toEqual([]);
    expect(given().when(command)).toEqual([]);
  });
});
