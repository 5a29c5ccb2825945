import { specFor } from '#domain';
import * as example from '../examples.js';
import { evolve, noEnrolment } from '../enrolment.js';
import { finishEnrolment } from './finish-enrolment.js';

const { absent, cohortFinished, completed, deferred, definition, enrolled, noted, withdrawn } = example;
const given = specFor({ decide: finishEnrolment, evolve, initial: noEnrolment });
const over = { on: '2024-07-31', strand: definition };

describe('the cohort is over', () => {
  it('completes who has met the rule on what was recorded', () => {
    expect(given(enrolled, noted('day')).when(over)).toEqual([
      { type: 'EnrolmentCompleted', on: '2024-07-31', attendedMinutes: 120, plannedMinutes: 120 },
    ]);
  });
  it('puts everyone else to a person, once', () => {
    expect(given(enrolled, noted('day', absent)).when(over)).toEqual([cohortFinished]);
    expect(given(enrolled).when(over)).toEqual([cohortFinished]);
    expect(given(enrolled, deferred, noted('day')).when(over)).toEqual([cohortFinished]);
    expect(given(enrolled, cohortFinished).when(over)).toEqual([]);
  });
  it('waits for the strand', () => {
    expect(given(enrolled).when({ ...over, strand: undefined })).toBe('strand.unknown');
  });
  it('leaves those that ended as they are', () => {
    expect(given(enrolled, completed).when(over)).toEqual([]);
    expect(given(enrolled, withdrawn).when(over)).toEqual([]);
    expect(given().when(over)).toEqual([]);
  });
});
