import { specFor } from '#domain';
import { evolve, noSuccession, type SuccessionEvent } from '../succession.js';
import { considerSuccession, type ConsiderSuccession } from './consider-succession.js';

const given = specFor({ decide: considerSuccession, evolve, initial: noSuccession });
const links = [{ urn: '150000', kind: 'successor' as const, on: '2023-08-31' }];
const command: ConsiderSuccession = {
  urn: '104420',
  links,
  prospect: { kind: 'one', successorUrn: '150000', on: '2023-08-31' },
  school: { status: 'open' },
  asOf: '2023-09-01',
};
const about = { urn: '104420', links };
const settled: SuccessionEvent = {
  type: 'SuccessionSettled',
  ...about,
  successorUrn: '150000',
  on: '2023-08-31',
  by: 'register',
};
const waits: SuccessionEvent = { type: 'SuccessionNoted', ...about, why: 'no-open-successor' };
const asked: SuccessionEvent = {
  type: 'DecisionAsked',
  ...about,
  why: 'several-open-successors',
  candidates: ['150000', '150001'],
};

describe('considering who carries on for a school', () => {
  it('settles it on exactly one open successor, once', () => {
    expect(given().when(command)).toEqual([settled]);
    expect(given(waits).when(command)).toEqual([settled]);
    expect(given(asked).when(command)).toEqual([settled]);
    expect(given(settled).when({ ...command, prospect: { kind: 'none' } })).toEqual([]);
  });
  it.each<[string, ConsiderSuccession['school'], string]>([
    ['the day it closed', { status: 'closed', closedOn: '2023-07-31' }, '2023-07-31'],
    ['the day of the file', { status: 'open' }, '2023-09-01'],
  ])('takes %s where the link has no day', (_, school, on) => {
    const prospect = { kind: 'one' as const, successorUrn: '150000' };
    expect(given().when({ ...command, prospect, school })).toEqual([{ ...settled, on }]);
  });
  it('settles it on the day itself', () => {
    const prospect = { kind: 'one' as const, successorUrn: '150000', on: '2023-09-04' };
    expect(given().when({ ...command, prospect })).toEqual([{ ...settled, on: '2023-09-04' }]);
  });
  it('waits for a day that is to come', () => {
    const prospect = { kind: 'one' as const, successorUrn: '150000', on: '2023-09-05' };
    const planned = { successorUrn: '150000', on: '2023-09-05' };
    expect(given().when({ ...command, prospect })).toEqual([
      { type: 'SuccessionNoted', ...about, why: 'not-yet', planned },
    ]);
  });
  it('waits for a school that is not known here, and for a successor that opens', () => {
    expect(given().when({ ...command, school: undefined })).toEqual([
      { type: 'SuccessionNoted', ...about, why: 'school-unknown' },
    ]);
    expect(given().when({ ...command, prospect: { kind: 'none' } })).toEqual([waits]);
    expect(given(waits).when({ ...command, prospect: { kind: 'none' } })).toEqual([]);
  });
  it('asks a person when it is in doubt, or the school is closed and nobody carries on', () => {
    const { why, candidates } = { why: 'several-open-successors' as const, candidates: ['150000', '150001'] };
    expect(given().when({ ...command, prospect: { kind: 'doubtful', why, candidates } })).toEqual([asked]);
    const school = { status: 'closed' as const, closedOn: '2023-08-31' };
    expect(given(waits).when({ ...command, school, prospect: { kind: 'none' } })).toEqual([
      { ...asked, why: 'closed-without-successor', candidates: [] },
    ]);
  });
  it('leaves a dismissed one alone until other schools are named', () => {
    const past = [asked, { type: 'SuccessionDismissed' as const }];
    expect(given(...past).when(command)).toEqual([]);
    const others = [{ urn: '150002', kind: 'successor' as const }];
    expect(given(...past).when({ ...command, links: others })).toEqual([{ ...settled, links: others }]);
  });
});
