import { asked, stateTable } from '#domain';
import type { Organisation } from '../organisation/organisation.js';
import { considerSuccession } from './commands/consider-succession.js';
import { decideSuccession } from './commands/decide-succession.js';
import { dismissSuccession } from './commands/dismiss-succession.js';
import { settleInTime } from './commands/settle-in-time.js';
import { evolve, noSuccession, type SuccessionEvent } from './succession.js';

const urn = '104420';
const [one, other] = ['150000', '150001'];
const links = [
  { urn: one, kind: 'split' as const },
  { urn: other, kind: 'split' as const },
];
const settlement = { successorUrn: one, on: '2023-08-31' };
const noted: SuccessionEvent = { type: 'SuccessionNoted', urn, links, why: 'no-open-successor' };
const planned: SuccessionEvent = {
  type: 'SuccessionNoted',
  urn,
  links,
  why: 'not-yet',
  planned: { ...settlement, on: '2024-09-01' },
};
const undecided: SuccessionEvent = { type: 'DecisionAsked', urn, links, why: 'split', candidates: [one, other] };
const settled: SuccessionEvent = { type: 'SuccessionSettled', urn, links, ...settlement, by: 'register' };
const dismissed: SuccessionEvent = { type: 'SuccessionDismissed' };

const school = (of: string): Organisation => ({
  status: 'open',
  organisationId: of,
  kind: 'school',
  name: 'Elm',
  urn: of,
});
const considered = { urn, links, school: { status: 'open' as const }, asOf: '2023-09-01' };

export const states = stateTable({
  aggregate: 'succession',
  initial: noSuccession,
  evolve,
  states: {
    none: [],
    noted: [noted],
    'noted (for a day to come)': [planned],
    undecided: [undecided],
    settled: [settled],
    dismissed: [undecided, dismissed],
  },
  commands: {
    'considerSuccession (one is open)': {
      when: asked(considerSuccession, { ...considered, prospect: { kind: 'one', ...settlement } }),
      comesTo: {
        none: ['SuccessionSettled'],
        noted: ['SuccessionSettled'],
        'noted (for a day to come)': ['SuccessionSettled'],
        undecided: ['SuccessionSettled'],
        settled: [],
        dismissed: [],
      },
    },
    'considerSuccession (none is open)': {
      when: asked(considerSuccession, { ...considered, prospect: { kind: 'none' } }),
      comesTo: {
        none: ['SuccessionNoted'],
        noted: [],
        'noted (for a day to come)': ['SuccessionNoted'],
        undecided: ['SuccessionNoted'],
        settled: [],
        dismissed: [],
      },
    },
    'considerSuccession (in doubt)': {
      when: asked(considerSuccession, {
        ...considered,
        prospect: { kind: 'doubtful', why: 'split', candidates: [one, other] },
      }),
      comesTo: {
        none: ['DecisionAsked'],
        noted: ['DecisionAsked'],
        'noted (for a day to come)': ['DecisionAsked'],
        undecided: [],
        settled: [],
        dismissed: [],
      },
    },
    'settleInTime (when the day has come)': {
      when: asked(settleInTime, {}),
      comesTo: {
        none: [],
        noted: [],
        'noted (for a day to come)': ['SuccessionSettled'],
        undecided: [],
        settled: [],
        dismissed: [],
      },
    },
    decideSuccession: {
      when: asked(decideSuccession, { urn, ...settlement, school: school(urn), successor: school(one), carryOn: [] }),
      comesTo: {
        none: ['SuccessionSettled'],
        noted: ['SuccessionSettled'],
        'noted (for a day to come)': ['SuccessionSettled'],
        undecided: ['SuccessionSettled'],
        settled: 'succession.already-settled',
        dismissed: ['SuccessionSettled'],
      },
    },
    dismissSuccession: {
      when: asked(dismissSuccession, { urn }),
      comesTo: {
        none: 'succession.unknown',
        noted: ['SuccessionDismissed'],
        'noted (for a day to come)': ['SuccessionDismissed'],
        undecided: ['SuccessionDismissed'],
        settled: 'succession.already-settled',
        dismissed: [],
      },
    },
  },
});
