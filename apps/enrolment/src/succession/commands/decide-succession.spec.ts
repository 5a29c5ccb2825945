import { specFor } from '#domain';
import type { Organisation } from '../../organisation/organisation.js';
import { evolve, noSuccession, type SuccessionEvent } from '../succession.js';
import { decideSuccession, type Deciding } from './decide-succession.js';

const given = specFor({ decide: decideSuccession, evolve, initial: noSuccession });
const school = (urn: string): Organisation => ({
  status: 'open',
  organisationId: urn,
  kind: 'school',
  name: 'Elm',
  urn,
});
const command: Deciding = {
  urn: '104420',
  successorUrn: '150001',
  on: '2023-08-31',
  school: school('104420'),
  successor: school('150001'),
  carryOn: [],
};
const links = [
  { urn: '150000', kind: 'split' as const },
  { urn: '150001', kind: 'split' as const },
];
const asked: SuccessionEvent = {
  type: 'DecisionAsked',
  urn: '104420',
  links,
  why: 'split',
  candidates: ['150000', '150001'],
};
const settled: SuccessionEvent = {
  type: 'SuccessionSettled',
  urn: '104420',
  links,
  successorUrn: '150001',
  on: '2023-08-31',
  by: 'person',
};

describe('a person says who carries on', () => {
  it('settles it', () => expect(given(asked).when(command)).toEqual([settled]));
  it('may say so from today', () => {
    expect(given(asked).when({ ...command, on: '2023-09-04' })).toEqual([{ ...settled, on: '2023-09-04' }]);
  });
  it('may say so of a school that the register names no successor of', () => {
    expect(given().when(command)).toEqual([{ ...settled, links: [] }]);
  });
  it.each<[string, Partial<Deciding>, string]>([
    ['a school that is not known', { school: undefined }, 'organisation.unknown'],
    ['a successor that is not known', { successor: { status: 'none' } }, 'organisation.unknown'],
    [
      'a successor that is closed',
      { successor: { ...school('150001'), status: 'closed', closedOn: '2023-01-01' } as Organisation },
      'school.closed',
    ],
    ['one that it carries on for itself', { carryOn: ['150002', '104420'] }, 'succession.cycle'],
    ['itself', { successorUrn: '104420' }, 'succession.same-school'],
    ['a day to come', { on: '2023-09-05' }, 'succession.not-yet'],
  ])('is refused for %s', (_, change, code) => expect(given(asked).when({ ...command, ...change })).toBe(code));
  it('says it once', () => expect(given(asked, settled).when(command)).toBe('succession.already-settled'));
});
