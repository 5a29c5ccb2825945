import { Day, Urn } from '#contracts';
import { Refusal, type Decide } from '#domain';
import type { Organisation } from '../../organisation/organisation.js';
import { carriedOnByThis, type Succession, type SuccessionEvent } from '../succession.js';

export class DecideSuccession {
  /** The school that another carries on for. */
  @Urn() urn!: string;
  @Urn() successorUrn!: string;
  /** Since when the other carries on. */
  @Day() on!: string;
}

export type Deciding = DecideSuccession & {
  school: Organisation | undefined;
  successor: Organisation | undefined;
  /** Those that carry on for the successor, though it may not be closed yet. */
  carryOn: string[];
};

/** What the register leaves open, a person decides; also for a school that it names no successor of. */
export const decideSuccession: Decide<Deciding, Succession, SuccessionEvent> = (command, succession, { today }) => {
  const { urn, successorUrn, on, school, successor, carryOn } = command;
  if (succession.status === 'settled')
    throw new Refusal('conflict', 'succession.already-settled', `${succession.successorUrn} carries on for it`);
  if (!isKnown(school) || !isKnown(successor))
    throw new Refusal('invalid', 'organisation.unknown', `There is no school ${isKnown(school) ? successorUrn : urn}`);
  if (urn === successorUrn)
    throw new Refusal('invalid', 'succession.same-school', 'A school does not carry on for itself');
  if (carryOn.includes(urn)) throw new Refusal('conflict', ...carriedOnByThis);
  if (successor.status === 'closed')
    throw new Refusal('conflict', 'school.closed', `The school closed on ${successor.closedOn}`);
  if (on > today) throw new Refusal('invalid', 'succession.not-yet', `Today is ${today}`);
  const links = succession.status === 'none' ? [] : succession.links;
  return [{ type: 'SuccessionSettled', urn, links, successorUrn, on, by: 'person' }];
};

const isKnown = (school: Organisation | undefined): school is Exclude<Organisation, { status: 'none' }> =>
  school !== undefined && school.status !== 'none';
