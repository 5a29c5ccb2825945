import { Inject, Injectable } from '@nestjs/common';
import { ApplicationExternalIdChanged, publish } from '#contracts';
import type { ExternalIdChanged, Reach, Scope } from '#domain';
import { aggregate, AggregateStore, identified, Mongo, type Claim, type Stored } from '#mongo';
import { People } from '../person/people.mongo.js';
import { unlessHeld } from '../person/unless-held.js';
import { alreadyApplied } from '../places/in-play.js';
import {
  evolve,
  isOpen,
  isSubmitted,
  noApplication,
  openStatuses,
  type Application,
  type ApplicationEvent,
} from './application.js';
import { applicantOf } from './applied.js';
import { forgetWords, wordsDueAt } from './commands/forget-words.js';
import { publishes } from './publishes.js';

const scopeOf = (application: Application): Scope =>
  application.status === 'none'
    ? {}
    : {
        partnerships: [application.partnershipId],
        strands: [application.strand],
        ...(isSubmitted(application) && {
          organisations: [application.organisationId],
          ...(application.formerSchools && { formerOrganisations: application.formerSchools }),
          ...(application.personId !== undefined && { people: [application.personId] }),
        }),
      };

/** Nobody waits twice for the same cohort. */
const claimsOf = (application: Application): Claim[] =>
  isOpen(application)
    ? [
        {
          key: `application:${application.cohortId}:${applicantOf(application)}`,
          refusal: alreadyApplied,
        },
      ]
    : [];

const kept = aggregate<Application, ApplicationEvent>({
  name: 'application',
  collection: 'applications',
  initial: noApplication,
  evolve,
  publishes,
  scopeOf,
  claims: claimsOf,
  timer: { due: wordsDueAt, decide: forgetWords },
  indexes: [
    { 'state.cohortId': 1 },
    { 'state.strand': 1 },
    { 'state.groupId': 1 },
    { 'state.status': 1 },
    { 'state.strand': 1, 'state.personId': 1 },
    { 'state.organisationId': 1 },
    { 'state.personId': 1 },
    { 'state.status': 1, 'state.expiresAt': 1 },
    { 'state.status': 1, 'state.submittedOn': 1 },
    { 'state.schoolClosedOn': 1 },
    { 'details.applicant.signIn': 1 },
  ],
});

const applications = identified(kept, ({ system, externalId }, { id: applicationId }, application) => {
  if (application.status === 'none') return undefined;
  const { cohortId, strand } = application;
  const known = { system, ...(externalId !== undefined && { externalId }) };
  return publish(ApplicationExternalIdChanged, { applicationId, cohortId, ...known }, strand);
});

/** One line of a cohort’s ranking. */
export type Ranked = {
  applicationId: string;
  personId?: string;
  organisationId: string;
  status: Application['status'];
  points: number | null;
  outOf: number | null;
  scored: number;
  scoredBy: number;
  endorsed: boolean | null;
};

@Injectable()
export class Applications extends AggregateStore<Application, ApplicationEvent | ExternalIdChanged> {
  constructor(
    @Inject(Mongo) mongo: Mongo,
    @Inject(People) private readonly people: People,
  ) {
    super(mongo, applications);
  }

  override due(now: string, limit: number, except: string[] = []) {
    return unlessHeld(
      (others) => super.due(now, limit, others),
      () => this.held(),
      except,
    );
  }

  private async held(): Promise<string[]> {
    const theirs = this.each({ 'state.personId': { $in: await this.people.onHold() } });
    return Array.fromAsync(theirs, ({ id }) => id);
  }

  /** Those of a cohort that were chosen from, the best first; without all their scores they come last. */
  async ranked(cohortId: string, limit: number, reach: Reach): Promise<Ranked[]> {
    const chosenFrom = { 'state.cohortId': cohortId, 'state.selection': { $exists: true } };
    return this.aggregate<Ranked>([
      { $match: { $and: [chosenFrom, reach.filter()] } },
      { $sort: { 'state.selection.total.points': -1 } },
      { $limit: limit },
      {
        $project: {
          _id: 0,
          applicationId: '$_id',
          personId: '$state.personId',
          organisationId: '$state.organisationId',
          status: '$state.status',
          points: { $ifNull: ['$state.selection.total.points', null] },
          outOf: { $ifNull: ['$state.selection.total.outOf', null] },
          scored: { $size: '$state.selection.scores' },
          scoredBy: '$state.selection.needs.scoredBy',
          endorsed: { $ifNull: ['$state.selection.endorsement.endorsed', null] },
        },
      },
    ]);
  }

  /** All of a person’s; with `hoping` only those that are not decided. */
  of(personId: string, hoping = false): Promise<Stored<Application>[]> {
    const wanted = { 'state.personId': personId, ...(hoping && { 'state.status': { $in: openStatuses } }) };
    return Array.fromAsync(this.each(wanted));
  }

  /** Those from an organisation that are not decided. */
  openFrom(organisationId: string): AsyncIterable<Stored<Application>> {
    return this.each({ 'state.organisationId': organisationId, 'state.status': { $in: openStatuses } });
  }

  /** Those that are still filled in for a cohort. */
  draftsFor(cohortId: string): AsyncIterable<Stored<Application>> {
    return this.each({ 'state.cohortId': cohortId, 'state.status': 'draft' });
  }

  /** The one of a whole school for a cohort that is not decided. */
  async openOfSchool(organisationId: string, cohortId: string): Promise<Stored<Application> | undefined> {
    const found = this.openFrom(organisationId);
    for await (const one of found)
      if (isSubmitted(one.state) && one.state.personId === undefined && one.state.cohortId === cohortId) return one;
    return undefined;
  }

  /** Forms that were begun with one of these addresses, as they are compared, and not sent. */
  begunWith(signIns: string[]): Promise<Stored<Application>[]> {
    return Array.fromAsync(this.each({ 'details.applicant.signIn': { $in: signIns } }));
  }

  /** What someone applied for and wrote, for who asks to see it. */
  async about(personId: string): Promise<object[]> {
    return (await this.of(personId)).map(({ state, details }) => ({ ...state, ...details }));
  }

  /** What else the same applicant has applied for in the strand and still hopes for. */
  async othersOpenOf(application: Stored<Application>): Promise<Stored<Application>[]> {
    const { id, state } = application;
    if (!isSubmitted(state)) return [];
    const { strand, personId = null, organisationId } = state;
    const applicant = personId === null ? { 'state.organisationId': organisationId } : {};
    const same = { 'state.strand': strand, 'state.personId': personId, ...applicant };
    return Array.fromAsync(this.each({ ...same, 'state.status': { $in: openStatuses }, _id: { $ne: id } }));
  }
}

export const cohortOf = ({ state }: Pick<Stored<Application>, 'state'>): string =>
  state.status === 'none' ? '' : state.cohortId;
