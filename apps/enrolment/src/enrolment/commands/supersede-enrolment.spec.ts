import { specFor } from '#domain';
import { announced, completed, deferred, enrolled, superseded, withdrawn } from '../examples.js';
import { evolve, noEnrolment } from '../enrolment.js';
import { supersedeEnrolment } from './supersede-enrolment.js';

const given = specFor({ decide: supersedeEnrolment, evolve, initial: noEnrolment });
const command = { on: '2024-02-01', by: 'earlier' };

describe('another enrolment of the participant carries on', () => {
  it('for one that takes part or is deferred', () => {
    expect(given(enrolled).when(command)).toEqual([superseded]);
    expect(given(enrolled, deferred, announced).when(command)).toEqual([superseded]);
  });
  it('and what has ended stays as it ended', () => {
    for (const end of [completed, withdrawn, superseded]) expect(given(enrolled, end).when(command)).toEqual([]);
  });
  it('for none that is not known', () => expect(given().when(command)).toBe('enrolment.unknown'));
});
