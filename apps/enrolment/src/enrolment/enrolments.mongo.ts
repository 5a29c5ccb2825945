import { Inject, Injectable } from '@nestjs/common';
import { EnrolmentExternalIdChanged, publish } from '#contracts';
import { aboutPersons, type ExternalIdChanged, type Scope } from '#domain';
import { aggregate, AggregateStore, identified, Mongo, type Stored } from '#mongo';
import { letDayCome, nextDay } from './commands/let-day-come.js';
import { isOpen, noEnrolment, statuses, type Enrolment, type EnrolmentEvent, type OpenEnrolment } from './enrolment.js';
import type { Presence } from './presence.js';
import { publishes } from './publishes.js';
import { evolveSeen } from './seen-on.js';

const open: Enrolment['status'][] = ['active', 'deferred'];
const over = statuses.filter((status) => !open.includes(status));

/** The condition for enrolments of which `presenceOf` says this on a day. */
export const present = (presence: Presence | undefined, today: string): object => {
  const conditions = {
    joining: { 'state.status': { $in: open }, 'state.leaving': { $exists: false }, 'state.from': { $gt: today } },
    active: { 'state.status': { $in: open }, 'state.leaving': { $exists: false }, 'state.from': { $lte: today } },
    leaving: { 'state.status': { $in: open }, 'state.leaving.on': { $gt: '' } },
    left: { 'state.status': { $in: over } },
  };
  return presence === undefined ? {} : conditions[presence];
};

const scopeOf = (enrolment: Enrolment): Scope =>
  enrolment.status === 'none'
    ? {}
    : {
        partnerships: [enrolment.partnershipId],
        strands: [enrolment.strand],
        organisations: [enrolment.organisationId],
        ...(enrolment.formerSchools && { formerOrganisations: enrolment.formerSchools }),
        ...(enrolment.personId !== undefined && { people: [enrolment.personId] }),
      };

const kept = aggregate<Enrolment, EnrolmentEvent>({
  name: 'enrolment',
  collection: 'enrolments',
  initial: noEnrolment,
  evolve: evolveSeen,
  publishes,
  scopeOf,
  about: aboutPersons('StaffMemberAdded', 'StaffMemberLeft', 'ParticipantMerged'),
  timer: { due: nextDay, decide: letDayCome },
  indexes: [
    { 'state.cohortId': 1 },
    { 'state.applicationId': 1 },
    { 'state.strand': 1 },
    { 'state.status': 1 },
    { 'state.from': 1 },
    { 'state.leaving.on': 1 },
    { 'state.strand': 1, 'state.personId': 1 },
    { 'state.organisationId': 1 },
    { 'state.personId': 1 },
    { 'state.staff.personId': 1 },
    { 'state.former': 1 },
    { 'state.formerSchools': 1 },
    { 'state.question': 1 },
    { 'state.status': 1, 'state.seenOn': 1 },
  ],
});

const enrolments = identified(kept, ({ system, externalId }, { id: enrolmentId }, enrolment) => {
  if (enrolment.status === 'none') return undefined;
  const { cohortId, strand } = enrolment;
  const known = { system, ...(externalId !== undefined && { externalId }) };
  return publish(EnrolmentExternalIdChanged, { enrolmentId, cohortId, ...known }, strand);
});

@Injectable()
export class Enrolments extends AggregateStore<Enrolment, EnrolmentEvent | ExternalIdChanged> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, enrolments);
  }

  openIn(cohortId: string): AsyncIterable<Stored<Enrolment>> {
    return this.each({ 'state.cohortId': cohortId, 'state.status': { $in: open } });
  }

  /** Which of these there are. */
  async begun(ids: string[]): Promise<Set<string>> {
    const found = await this.aggregate<{ _id: string }>([{ $match: { _id: { $in: ids } } }, { $project: { _id: 1 } }]);
    return new Set(found.map(({ _id }) => _id));
  }

  /** What someone takes part in at present for themselves. */
  async openOf(personId: string): Promise<OpenOne[]> {
    const found = this.each({ 'state.personId': personId, 'state.status': { $in: open } });
    return (await Array.fromAsync(found)).flatMap(({ id, state }) => (isOpen(state) ? [{ id, state }] : []));
  }

  /** Those that name someone: as participant or on a staff list. */
  naming(personId: string): AsyncIterable<Stored<Enrolment>> {
    return this.each({ $or: [{ 'state.personId': personId }, { 'state.staff.personId': personId }] });
  }

  /** What someone takes part in, for who asks to see it: of a whole school only what is about them. */
  about(personId: string): Promise<object[]> {
    return Array.fromAsync(this.naming(personId), ({ id: enrolmentId, state }) => ({
      enrolmentId,
      ...(state.status !== 'none' && onlyOf(personId, state)),
    }));
  }

  openAt(organisationId: string): AsyncIterable<Stored<Enrolment>> {
    return this.each({ 'state.organisationId': organisationId, 'state.status': { $in: open } });
  }

  /** Other open enrolments of the same whole school in the same strand. */
  async sameSchoolAs(enrolmentId: string): Promise<string[]> {
    const state = (await this.find(enrolmentId))?.state;
    if (!state || !isOpen(state) || state.unit !== 'school') return [];
    const { strand, unit, organisationId } = state;
    const same = { 'state.strand': strand, 'state.unit': unit, 'state.organisationId': organisationId };
    const found = this.each({ ...same, 'state.status': { $in: open }, _id: { $ne: enrolmentId } });
    return (await Array.fromAsync(found)).map(({ id }) => id);
  }

  /** The enrolment that carries on for one, if it was superseded; else itself. */
  async carryingOnFor(enrolmentId: string): Promise<string> {
    const state = (await this.find(enrolmentId))?.state;
    return state?.status === 'superseded' ? this.carryingOnFor(state.by) : enrolmentId;
  }

  /** Whether a person, or a whole school where no person is named, takes part in a strand at present. */
  async isOpenFor(strand: string, { personId = null, organisationId }: Participant): Promise<boolean> {
    const applicant = personId === null ? { 'state.organisationId': organisationId } : {};
    const same = { 'state.strand': strand, 'state.personId': personId, ...applicant };
    const [found] = await this.aggregate([{ $match: { ...same, 'state.status': { $in: open } } }, { $limit: 1 }]);
    return found !== undefined;
  }

  /** Which of some strands a person, or a whole school, has completed, and in which they take part at present. */
  async historyOf({ personId = null, organisationId }: Participant, strands: string[]): Promise<History> {
    if (strands.length === 0) return { completed: [], takesPartIn: [] };
    const applicant = personId === null ? { 'state.organisationId': organisationId } : {};
    const theirs = { 'state.strand': { $in: strands }, 'state.personId': personId, ...applicant };
    const within = async (statuses: Enrolment['status'][]): Promise<string[]> => {
      const found = await this.aggregate<{ _id: string }>([
        { $match: { ...theirs, 'state.status': { $in: statuses } } },
        { $group: { _id: '$state.strand' } },
      ]);
      return found.map(({ _id }) => _id);
    };
    return { completed: await within(['completed']), takesPartIn: await within(open) };
  }
}

type History = { completed: string[]; takesPartIn: string[] };
type OpenOne = { id: string; state: OpenEnrolment };
type Participant = { personId?: string | null; organisationId: string };

const onlyOf = (personId: string, { staff, participation, ...enrolment }: Exclude<Enrolment, { status: 'none' }>) => ({
  ...enrolment,
  staff: staff.filter((member) => member.personId === personId),
  registers: Object.values(participation).filter((record) => record.personId === personId),
});
