import { Inject, Injectable } from '@nestjs/common';
import type { Scope } from '#domain';
import { aggregate, AggregateStore, Mongo, type Claim, type Stored } from '#mongo';
import { applicantOf, evolve, noApplication, type Application, type ApplicationEvent } from './application.js';
import { publishes } from './publishes.js';

const open: Application['status'][] = ['submitted', 'waitlisted', 'offered'];

const scopeOf = (application: Application): Scope =>
  application.status === 'none'
    ? {}
    : {
        partnerships: [application.partnershipId],
        strands: [application.strand],
        organisations: [application.organisationId],
        ...(application.personId !== undefined && { people: [application.personId] }),
      };

/** Nobody waits twice for the same cohort. */
const claimsOf = (application: Application): Claim[] =>
  application.status !== 'none' && open.includes(application.status)
    ? [
        {
          key: `application:${application.cohortId}:${applicantOf(application)}`,
          refusal: ['application.already-applied', 'The applicant has applied for this cohort already'],
        },
      ]
    : [];

const applications = aggregate<Application, ApplicationEvent>({
  name: 'application',
  collection: 'applications',
  initial: noApplication,
  evolve,
  publishes,
  scopeOf,
  claims: claimsOf,
  indexes: [{ 'state.cohortId': 1 }, { 'state.strand': 1, 'state.personId': 1 }, { 'state.organisationId': 1 }],
});

@Injectable()
export class Applications extends AggregateStore<Application, ApplicationEvent> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, applications);
  }

  /** What else the same applicant has applied for in the strand and still hopes for. */
  async othersOpenOf(application: Stored<Application>): Promise<Stored<Application>[]> {
    const { id, state } = application;
    if (state.status === 'none') return [];
    const { strand, personId = null, organisationId } = state;
    const applicant = personId === null ? { 'state.organisationId': organisationId } : {};
    const same = { 'state.strand': strand, 'state.personId': personId, ...applicant };
    return Array.fromAsync(this.each({ ...same, 'state.status': { $in: open }, _id: { $ne: id } }));
  }
}
