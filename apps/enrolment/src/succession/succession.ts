import { pairOf, unreachable, type Evolve } from '#domain';
import { schoolId } from '../organisation/school-id.js';

/** How another school carries on: in its place, with others in one, or as one of several parts. */
export type LinkKind = 'successor' | 'merger' | 'amalgamation' | 'split';

/** The URN of a school that carries on, as the links of the register have it, and since when. */
export type Link = { urn: string; kind: LinkKind; on?: string };

/** Why there is nothing to decide yet. */
export const delays = ['school-unknown', 'no-open-successor', 'not-yet'] as const;
export type Delay = (typeof delays)[number];

/** Why a person decides. */
export const doubts = ['several-open-successors', 'split', 'cycle', 'closed-without-successor'] as const;
export type Doubt = (typeof doubts)[number];

export const statuses = ['noted', 'undecided', 'settled', 'dismissed'] as const;

/** Who carries on, from when. */
export type Settlement = { successorUrn: string; on: string };

type Linked = { urn: string; organisationId: string; links: Link[] };

export type Succession =
  | { status: 'none' }
  | ({ status: 'noted'; why: Delay; planned?: Settlement } & Linked)
  | ({ status: 'undecided'; why: Doubt; candidates: string[] } & Linked)
  | ({ status: 'settled'; by: 'register' | 'person' } & Settlement & Linked)
  | ({ status: 'dismissed' } & Linked);

export type SuccessionEvent =
  | { type: 'SuccessionNoted'; urn: string; links: Link[]; why: Delay; planned?: Settlement }
  | { type: 'DecisionAsked'; urn: string; links: Link[]; why: Doubt; candidates: string[] }
  | {
      type: 'SuccessionSettled';
      urn: string;
      links: Link[];
      successorUrn: string;
      on: string;
      by: 'register' | 'person';
    }
  | { type: 'SuccessionDismissed' };

export const noSuccession: Succession = { status: 'none' };

export const evolve: Evolve<Succession, SuccessionEvent> = (succession, event) => {
  switch (event.type) {
    case 'SuccessionNoted': {
      const { why, planned } = event;
      return { status: 'noted', ...linked(event), why, ...(planned && { planned }) };
    }
    case 'DecisionAsked': {
      const { why, candidates } = event;
      return { status: 'undecided', ...linked(event), why, candidates };
    }
    case 'SuccessionSettled': {
      const { successorUrn, on, by } = event;
      return { status: 'settled', ...linked(event), successorUrn, on, by };
    }
    case 'SuccessionDismissed':
      if (succession.status === 'none') throw new Error('A succession was dismissed before it was noted');
      return { status: 'dismissed', ...linked(succession) };
    default:
      return unreachable(event);
  }
};

/** Of two schools one carries on for the other, whoever says so first. */
export const claimsOf = (succession: Succession) => {
  if (succession.status !== 'settled') return [];
  const { urn, successorUrn } = succession;
  return [{ key: `succession:${pairOf(urn, successorUrn)}`, refusal: carriedOnByThis }];
};

export const carriedOnByThis = ['succession.cycle', 'This school carries on for the other'] as const;

const linked = ({ urn, links }: { urn: string; links: Link[] }): Linked => ({
  urn,
  organisationId: schoolId(urn),
  links,
});
