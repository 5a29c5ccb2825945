import { specFor } from '#domain';
import { announced, completed, deferred, enrolled, resumed, superseded, withdrawn } from '../examples.js';
import { evolve, noEnrolment, type EnrolmentEvent } from '../enrolment.js';
import { deferEnrolment, type Deferring } from './defer-enrolment.js';

const given = specFor({ decide: deferEnrolment, evolve, initial: noEnrolment });
const deferral: Deferring = {
  enrolmentId: 'enrolment',
  on: '2024-01-15',
  reason: 'parental-leave',
  expectedReturn: '2024-09-02',
  keptDays: undefined,
};

describe('deferring an enrolment', () => {
  it('records since when, why and the expected return', () => {
    expect(given(enrolled).when(deferral)).toEqual([deferred]);
  });
  it('keeps the place as long as the strand says, and then frees it', () => {
    expect(given(enrolled).when({ ...deferral, keptDays: 231 })).toEqual([deferred]);
    expect(given(enrolled).when({ ...deferral, keptDays: 230 })).toEqual([{ ...deferred, keepsPlace: false }]);
  });
  it('stands beside a withdrawal that lies ahead', () => {
    const state = [enrolled, announced, deferred].reduce(evolve, noEnrolment);
    expect(state).toMatchObject({ status: 'deferred', leaving: { on: '2024-03-28' } });
  });
  it('is possible again after a return', () => {
    const again = { ...deferral, on: '2025-01-06', expectedReturn: '2025-04-28' };
    expect(given(enrolled, deferred, resumed).when(again)).toHaveLength(1);
  });
  it.each<[string, EnrolmentEvent[], Partial<Deferring>, string]>([
    ['an unknown one', [], {}, 'enrolment.unknown'],
    ['one already deferred', [enrolled, deferred], {}, 'enrolment.already-deferred'],
    ['a withdrawn one', [enrolled, withdrawn], {}, 'enrolment.already-withdrawn'],
    ['a completed one', [enrolled, completed], {}, 'enrolment.already-completed'],
    ['a superseded one', [enrolled, superseded], {}, 'enrolment.superseded'],
    ['one that leaves before', [enrolled, announced], { on: '2024-03-28' }, 'enrolment.leaves-before'],
    ['one that has not run a day', [enrolled], { on: '2023-09-01' }, 'enrolment.not-begun'],
    ['a return before the deferral', [enrolled], { expectedReturn: '2024-01-15' }, 'enrolment.return-before-deferral'],
  ])('refuses %s', (_, past, change, code) => {
    expect(given(...past).when({ ...deferral, ...change })).toBe(code);
  });
});
