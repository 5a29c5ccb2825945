import { specFor } from '#domain';
import { evolve, noEnrolment, type EnrolmentEvent } from '../enrolment.js';
import { cohortFinished, enrolled, withdrawn } from '../examples.js';
import { askAboutClosedSchool } from './ask-about-closed-school.js';

const given = specFor({ decide: askAboutClosedSchool, evolve, initial: noEnrolment });
const command = { organisationId: 'elm', on: '2023-12-31' };
const asked: EnrolmentEvent = { type: 'DecisionAsked', on: '2023-12-31', question: 'school-closed' };
const moved: EnrolmentEvent = {
  type: 'EnrolmentTransferred',
  on: '2024-01-01',
  from: { organisationId: 'elm', urn: '104420' },
  to: { organisationId: 'oak', urn: '104999' },
  outOfPlace: false,
};

describe('a school closes and nobody carries on', () => {
  it('puts whoever takes part there to a person, once', () => {
    expect(given(enrolled).when(command)).toEqual([asked]);
    expect(given(enrolled, asked).when(command)).toEqual([]);
  });
  it('does not concern who has left, or takes part from elsewhere', () => {
    expect(given(enrolled, withdrawn).when(command)).toEqual([]);
    expect(given(enrolled, moved).when(command)).toEqual([]);
    expect(given().when(command)).toEqual([]);
  });
  it('leaves another question as it is', () => expect(given(enrolled, cohortFinished).when(command)).toEqual([]));
  it('is answered by carrying on from another school', () => {
    expect([enrolled, asked, moved].reduce(evolve, noEnrolment)).not.toHaveProperty('question');
    const both = [enrolled, cohortFinished, moved].reduce(evolve, noEnrolment);
    expect(both).toHaveProperty('question', 'cohort-finished');
  });
});
