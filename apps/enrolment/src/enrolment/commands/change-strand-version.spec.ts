import { specFor } from '#domain';
import { completed, enrolled } from '../examples.js';
import { evolve, noEnrolment } from '../enrolment.js';
import { changeStrandVersion } from './change-strand-version.js';

const given = specFor({ decide: changeStrandVersion, evolve, initial: noEnrolment });
const command = { cohortId: 'cohort', strandVersion: 2 };

describe('the cohort goes on by another version of its strand', () => {
  it('and so does whoever takes part', () => {
    expect(given(enrolled).when(command)).toEqual([{ type: 'StrandVersionChanged', strandVersion: 2 }]);
  });
  it('but nobody who has ended, is elsewhere by now, or has it already', () => {
    expect(given(enrolled, completed).when(command)).toEqual([]);
    expect(given(enrolled).when({ ...command, cohortId: 'later' })).toEqual([]);
    expect(given(enrolled).when({ ...command, strandVersion: 1 })).toEqual([]);
    expect(given().when(command)).toEqual([]);
  });
});
