import type { Decide } from '#domain';
import type { Standing } from '../../organisation/standing.js';
import type { Prospect } from '../lineage.js';
import { evolve, noSuccession, type Link, type Succession, type SuccessionEvent } from '../succession.js';

export type ConsiderSuccession = {
  urn: string;
  links: Link[];
  prospect: Prospect;
  /** Undefined for a school that is not known here: nothing of it has to be carried on. */
  school: Standing | undefined;
  /** The day that stands for one the register leaves out. */
  asOf: string;
};

/** Exactly one open successor carries on from the day of the link; whatever is ambiguous waits for a person. */
export const considerSuccession: Decide<ConsiderSuccession, Succession, SuccessionEvent> = (
  command,
  succession,
  { today },
) => {
  if (succession.status === 'settled') return [];
  const sameLinks = succession.status !== 'none' && isSame(succession.links, command.links);
  if (succession.status === 'dismissed' && sameLinks) return [];
  const event = answerTo(command, today);
  return isSame(evolve(noSuccession, event), succession) ? [] : [event];
};

const answerTo = ({ urn, links, prospect, school, asOf }: ConsiderSuccession, today: string): SuccessionEvent => {
  const noted = { type: 'SuccessionNoted' as const, urn, links };
  const asked = { type: 'DecisionAsked' as const, urn, links };
  if (!school) return { ...noted, why: 'school-unknown' };
  switch (prospect.kind) {
    case 'doubtful':
      return { ...asked, why: prospect.why, candidates: prospect.candidates };
    case 'none':
      return school.status === 'open'
        ? { ...noted, why: 'no-open-successor' }
        : { ...asked, why: 'closed-without-successor', candidates: [] };
    case 'one': {
      const { successorUrn, on = school.closedOn ?? asOf } = prospect;
      return on > today
        ? { ...noted, why: 'not-yet', planned: { successorUrn, on } }
        : { type: 'SuccessionSettled', urn, links, successorUrn, on, by: 'register' };
    }
  }
};

/** Both were made by the same code, so their fields are in the same order. */
const isSame = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);
