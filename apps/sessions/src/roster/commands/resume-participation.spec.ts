import { specFor } from '#domain';
import { ana, booked, finance, joined, opened, paused, resumed, scheduled } from '../examples.js';
import { evolve, noRoster } from '../roster.js';
import { resumeParticipation } from './resume-participation.js';

const given = specFor({ decide: resumeParticipation, evolve, initial: noRoster });
const { enrolmentId } = ana;

describe('an enrolment is resumed', () => {
  it('books the sessions from that day on again', () => {
    expect(
      given(opened, scheduled, joined(ana), paused(ana, '2023-10-01')).when({ enrolmentId, on: '2023-11-01' }),
    ).toEqual([resumed(ana, '2023-11-01'), booked(finance, ana)]);
  });
  it('takes back a withdrawal that lay ahead', () => {
    expect(
      given(opened, scheduled, joined(ana), paused(ana, '2023-11-01')).when({ enrolmentId, on: '2023-10-15' }),
    ).toEqual([resumed(ana, '2023-10-15'), booked(finance, ana)]);
  });
  it('ends the pause that lasts, not those that are over', () => {
    const past = [paused(ana, '2023-09-01'), resumed(ana, '2023-10-01'), paused(ana, '2023-11-01')];
    expect(given(opened, scheduled, joined(ana), ...past).when({ enrolmentId, on: '2023-12-01' })).toEqual([
      resumed(ana, '2023-12-01'),
    ]);
  });
  it('says nothing new of one that was not paused', () => {
    expect(given(opened, scheduled, joined(ana)).when({ enrolmentId, on: '2023-11-01' })).toEqual([]);
  });
});
