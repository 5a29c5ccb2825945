import { Inject, Injectable } from '@nestjs/common';
import { BusinessClock, type Page, type PageRequest, type Reach } from '#domain';
import { knownAs, listed, Mongo, type Listing } from '#mongo';
import { present } from '../enrolment/enrolments.mongo.js';
import type { Presence } from '../enrolment/presence.js';
import {
  goneLine,
  participantLine,
  type GoneLine,
  type ParticipantLine,
  type StoredParticipant,
} from './participant-line.js';

/** Whose participants: those of a cohort, or those of a school over all strands. */
export type Circle = { cohortId: string } | { organisationId: string };

export const participantOrders = ['name', 'organisation', 'from', 'status'] as const;
export type ParticipantOrder = (typeof participantOrders)[number];

export type ParticipantsAsked = Omit<PageRequest, 'limit'> & {
  sort: ParticipantOrder | `-${ParticipantOrder}`;
  search?: string;
  status?: string;
  question?: string;
  presence?: Presence;
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
  constructor(
    @Inject(Mongo) private readonly mongo: Mongo,
    @Inject(BusinessClock) private readonly clock: BusinessClock,
  ) {}

  async page(
    circle: Circle,
    asked: ParticipantsAsked & { limit: number },
    reach: Reach,
  ): Promise<Page<ParticipantLine | GoneLine>> {
    const today = this.clock.today();
    const { items, ...rest } = await listed(this.mongo, listingOf(circle, asked, today, reach), asked);
    const lineOf = (item: StoredParticipant) => {
      const line = lineIn(circle, participantLine(item, today));
      return reach.covers(item.scope) ? line : goneLine(line);
    };
    return { ...rest, items: items.map((item) => lineOf(item as StoredParticipant)) };
  }
}

const listingOf = (circle: Circle, asked: ParticipantsAsked, today: string, reach: Reach): Listing => {
  const { sort, search, status, question, presence, updatedSince, externalId } = asked;
  const order = sort.replace('-', '') as ParticipantOrder;
  const wanted = [
    reach.filter(),
    present(presence, today),
    ...(status === undefined ? [] : [{ 'state.status': status }]),
    ...(question === undefined ? [] : [{ 'state.question': question }]),
    ...(externalId === undefined ? [] : [knownAs(externalId)]),
  ];
  return {
    collection: 'enrolments',
    where: [
      { version: { $gt: 0 } },
      within(circle, updatedSince !== undefined),
      ...(updatedSince === undefined
        ? wanted
        : changed(updatedSince, wanted, search === undefined ? reach : undefined)),
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

/** Of what has gone out of reach no more is told than that, whatever was asked for. */
const changed = (updatedSince: string, wanted: object[], reach: Reach | undefined): object[] => [
  { changedAt: { $gte: new Date(updatedSince) } },
  reach ? { $or: [{ $and: wanted }, reach.filterOfGone()] } : { $and: wanted },
];

/** Who asks what has changed is told of those who have left for another cohort or school, too. */
const within = (circle: Circle, andFormer: boolean): object => {
  const [now, before, id] =
    'cohortId' in circle
      ? ['state.cohortId', 'state.former', circle.cohortId]
      : ['state.organisationId', 'state.formerSchools', circle.organisationId];
  return andFormer ? { $or: [{ [now]: id }, { [before]: id }] } : { [now]: id };
};

/** Who goes on elsewhere has left here. */
const lineIn = (circle: Circle, line: ParticipantLine): ParticipantLine => {
  const isHere =
    'cohortId' in circle ? circle.cohortId === line.cohortId : circle.organisationId === line.organisationId;
  return isHere ? line : { ...line, presence: 'left', removed: true };
};
