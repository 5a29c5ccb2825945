import { specFor } from '#domain';
import * as example from '../examples.js';
import { evolve, noEnrolment, type BegunEnrolment, type EnrolmentEvent } from '../enrolment.js';
import { joinEnrolment } from './join-enrolment.js';

const { attendance, definition, enrolled, noted, schoolEnrolled } = example;
const given = specFor({ decide: joinEnrolment, evolve, initial: noEnrolment });
const after = (...past: EnrolmentEvent[]) => past.reduce(evolve, noEnrolment) as BegunEnrolment;
const gone: EnrolmentEvent = { type: 'EnrolmentSuperseded', on: '2024-02-01', by: 'kept' };
const joins = (...past: EnrolmentEvent[]) => ({
  enrolmentId: 'kept',
  on: '2024-02-01',
  otherId: 'other',
  other: after(...past, gone),
  strand: definition,
});
const joined: EnrolmentEvent = { type: 'EnrolmentJoined', on: '2024-02-01', other: 'other' };
const marie = { personId: 'marie' };
const listed = (personId: string, part: 'lead' | 'member'): EnrolmentEvent => ({
  type: 'StaffMemberAdded',
  personId,
  part,
  from: '2023-09-04',
});

describe('an enrolment takes over another of the same participant', () => {
  it('with its registers, under the id that stays', () => {
    expect(given(enrolled, noted('evening', example.absent)).when(joins(enrolled, noted('day', marie)))).toEqual([
      joined,
      noted('day'),
    ]);
  });
  it('and counts a session that is on both once, by the longer time', () => {
    const short = { ...marie, outcome: 'partial' as const, attendedMinutes: 30 };
    expect(given(enrolled, noted('day')).when(joins(enrolled, noted('day', short)))).toEqual([joined]);
    const longer = given(enrolled, noted('day', example.absent)).when(joins(enrolled, noted('day', short)));
    expect(longer).toEqual([joined, noted('day', { ...short, personId: 'mary' })]);
  });
  it('and has completed when both together meet the rule', () => {
    expect(given(enrolled, noted('day')).when(joins(enrolled, noted('evening', marie)))).toEqual([
      joined,
      noted('evening'),
      { type: 'EnrolmentCompleted', on: '2024-02-01', attendedMinutes: 180, plannedMinutes: 180 },
    ]);
  });
  it('with those of its staff who are not listed yet', () => {
    const other = joins(schoolEnrolled, listed('ann', 'member'), listed('bob', 'lead'), {
      type: 'AttendanceNoted',
      record: attendance('day', { personId: 'bob' }),
    });
    expect(given(schoolEnrolled, listed('ann', 'lead')).when(other)).toEqual([
      joined,
      listed('bob', 'lead'),
      noted('day', { personId: 'bob' }),
    ]);
  });
  it('unless that one goes on by itself', () => {
    expect(given(enrolled).when({ ...joins(enrolled), other: after(enrolled) })).toEqual([]);
    expect(given(enrolled).when({ ...joins(enrolled), enrolmentId: 'a third' })).toEqual([]);
    expect(given().when(joins(enrolled))).toEqual([]);
  });
  it('and has not completed while it is deferred, or its strand is not known', () => {
    const both = joins(enrolled, noted('evening', marie));
    expect(given(enrolled, noted('day'), example.deferred).when(both)).toHaveLength(2);
    expect(given(enrolled, noted('day')).when({ ...both, strand: undefined })).toHaveLength(2);
  });
});
