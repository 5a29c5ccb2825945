import { Inject, Injectable } from '@nestjs/common';
import type { Page, PageRequest, Reach } from '#domain';
import { listed, Mongo, type Listing } from '#mongo';
import { participantLine, type ParticipantLine, type StoredParticipant } from './participant-line.js';

/** Whose participants: those of a cohort, or those of a school over all strands. */
export type Circle = { cohortId: string } | { organisationId: string };

export const participantOrders = ['name', 'organisation', 'from', 'status'] as const;
export type ParticipantOrder = (typeof participantOrders)[number];

export type ParticipantsAsked = Omit<PageRequest, 'limit'> & {
  sort: ParticipantOrder | `-${ParticipantOrder}`;
  search?: string;
  status?: string;
  question?: string;
};

const name = ['person.details.name', 'organisation.state.name'];
const orders: Record<ParticipantOrder, string[]> = {
  name,
  organisation: ['organisation.state.name'],
  from: ['state.from'],
  status: ['state.status'],
};

/** The list of those who take part, as people work from it: with names, in the order they choose. */
@Injectable()
export class Participants {
  constructor(@Inject(Mongo) private readonly mongo: Mongo) {}

  async page(
    circle: Circle,
    asked: ParticipantsAsked & { limit: number },
    reach: Reach,
  ): Promise<Page<ParticipantLine>> {
    const { items, ...rest } = await listed(this.mongo, listingOf(circle, asked, reach), asked);
    return { ...rest, items: items.map((item) => lineIn(circle, item as StoredParticipant)) };
  }
}

const listingOf = (circle: Circle, asked: ParticipantsAsked, reach: Reach): Listing => {
  const { sort, search, status, question, updatedSince } = asked;
  const order = sort.replace('-', '') as ParticipantOrder;
  return {
    collection: 'enrolments',
    where: [
      { version: { $gt: 0 } },
      within(circle, updatedSince !== undefined),
      reach.filter(),
      ...(status === undefined ? [] : [{ 'state.status': status }]),
      ...(question === undefined ? [] : [{ 'state.question': question }]),
      ...(updatedSince === undefined ? [] : [{ changedAt: { $gte: new Date(updatedSince) } }]),
    ],
    beside: {
      person: { collection: 'people', by: 'state.personId' },
      organisation: { collection: 'organisations', by: 'state.organisationId' },
    },
    order:
      updatedSince === undefined
        ? { by: orders[order], descending: sort.startsWith('-') }
        : { by: ['changedAt'], descending: false },
    ...(search !== undefined && { search: { text: search, in: [...name, 'person.details.email', 'state.urn'] } }),
  };
};

/** Who asks what has changed is told of those who have left for another cohort, too. */
const within = (circle: Circle, andFormer: boolean): object => {
  if ('organisationId' in circle) return { 'state.organisationId': circle.organisationId };
  const { cohortId } = circle;
  return andFormer
    ? { $or: [{ 'state.cohortId': cohortId }, { 'state.former': cohortId }] }
    : { 'state.cohortId': cohortId };
};

const lineIn = (circle: Circle, stored: StoredParticipant): ParticipantLine => {
  const line = participantLine(stored);
  return 'cohortId' in circle && circle.cohortId !== line.cohortId ? { ...line, removed: true } : line;
};
