import { randomUUID } from 'node:crypto';
import {
  ClockMoved,
  CohortOpened,
  OrganisationRegistered,
  ParticipantEnrolled,
  PartnershipActivated,
  PersonDetails,
  publish,
  StaffMemberAdded,
  StrandPublished,
  type PlanItem,
  type StrandDefinition,
} from '#contracts';
import type { Received } from '#domain';
import type { Answered, Askable, Sent } from '#client';
import { eventually, System, type Answer, type RunningService, type Told } from '#testing';
import { Rosters } from '../src/roster/rosters.mongo.js';
import { SessionsModule } from '../src/sessions.module.js';

const item = (code: string, week: number): PlanItem => ({
  code,
  title: `About ${code}`,
  mode: 'in-person',
  minutes: 120,
  required: true,
  week,
});

export const definition: StrandDefinition = {
  title: 'Future Heads',
  summary: 'For those who will lead a school.',
  unit: 'person',
  audience: { roles: [], phases: [] },
  selection: 'first-come',
  places: { perCohort: 40, offerWorkingDays: 3 },
  plan: [item('launch', 1), item('culture', 8), item('finance', 12)],
  templates: [],
  surveys: [],
  completion: { minimumDose: 0.8, allRequiredItems: false },
  measures: [],
};

export type Member = { personId: string; enrolmentId: string; organisationId: string };
type Ask = { as?: string; key?: string };

/** A strand and a cohort as the other services tell of them, and the service that teaches it. */
export class Cohort {
  readonly strand = 'future-heads';
  readonly partnershipId = randomUUID();
  readonly cohortId = randomUUID();
  officer = '';

  private constructor(
    readonly system: System,
    public service: RunningService<'sessions'>,
  ) {}

  static async open(): Promise<Cohort> {
    const system = await System.create();
    try {
      const cohort = new Cohort(system, await Cohort.start(system));
      await cohort.isOpened();
      cohort.officer = await system.as('operations-officer', { partnershipId: cohort.partnershipId });
      return cohort;
    } catch (error) {
      await system.stop();
      throw error;
    }
  }

  private static start(system: System): Promise<RunningService<'sessions'>> {
    return system.serve('sessions', SessionsModule, {
      DEMONSTRATION: 'true',
      DEMONSTRATION_START: '2023-09-01T08:00:00Z',
    });
  }

  async restart(): Promise<void> {
    this.service = await Cohort.start(this.system);
  }

  /** The cohort is told of before its strand and its partnership are: topics do not wait for one another. */
  private async isOpened(): Promise<void> {
    const { strand, partnershipId, cohortId } = this;
    const runs = { from: '2023-09-04', until: '2024-07-19' };
    const window = { from: '2023-06-01', until: '2023-09-01' };
    const cohort = { cohortId, partnershipId, strand, strandVersion: 1, name: 'First', window, runs, capacity: 40 };
    await this.system.tell(publish(CohortOpened, cohort), cohortId);
    const version = { strand, partnershipId, version: 1, partitions: 6, definition, on: '2023-06-01' };
    await this.system.tell(publish(StrandPublished, version), randomUUID());
    const terms = { name: 'Liverpool', provider: 'A provider', period: { from: '2023-09-01', until: '2026-08-31' } };
    const place = { localAuthorities: ['341'], schools: [], objectives: [{ code: 'lead', title: 'Leadership' }] };
    await this.system.tell(publish(PartnershipActivated, { partnershipId, ...terms, ...place }), partnershipId);
    const organisationId = randomUUID();
    const school = { organisationId, kind: 'school' as const, name: 'A school', localAuthority: '341' };
    await this.system.tell(
      publish(OrganisationRegistered, { ...school, localAuthorityName: 'Liverpool' }),
      organisationId,
    );
    const rosters = this.service.app.get(Rosters, { strict: false });
    await eventually(() => rosters.get(cohortId));
  }

  async enrol(from = '2023-09-04', name = 'Ana Green'): Promise<Member> {
    const member = { personId: randomUUID(), enrolmentId: randomUUID(), organisationId: randomUUID() };
    const { cohortId, strand } = this;
    const enrolled = { ...member, applicationId: randomUUID(), cohortId, urn: '104689', from };
    await this.system.tell(publish(ParticipantEnrolled, enrolled, strand), member.enrolmentId);
    await this.system.tell(publish(PersonDetails, { personId: member.personId, version: 1, name }), member.personId);
    return member;
  }

  /** One of the staff of an enrolled school. */
  async addStaff(enrolmentId: string, part: 'lead' | 'member', personId: string = randomUUID()): Promise<string> {
    const { cohortId, strand } = this;
    const staff = { enrolmentId, cohortId, personId, organisationId: randomUUID(), part, from: '2023-09-04' };
    await this.system.tell(publish(StaffMemberAdded, staff, strand), enrolmentId);
    return personId;
  }

  /** The whole plan, at dates that suit. */
  schedule() {
    const sessions = [
      { item: 'launch', startsAt: '2023-09-12T15:45' },
      { item: 'culture', startsAt: '2023-11-07T15:45' },
      { item: 'finance', startsAt: '2023-11-28T15:45' },
    ];
    return this.post('/schedules', { cohortId: this.cohortId, sessions }, { key: 'the-schedule' });
  }

  async moveClock(at: string): Promise<void> {
    await this.system.tell(publish(ClockMoved, { at }), 'clock');
  }

  get<const Asked extends string>(
    path: Asked & Askable<'sessions', Asked, 'get'>,
    as = this.officer,
  ): Promise<Answer<Told<Answered<'sessions', Asked, 'get'>>>> {
    return this.service.get<Asked>(path, { as });
  }

  post<const Asked extends string>(
    path: Asked & Askable<'sessions', Asked, 'post'>,
    body: Sent<'sessions', Asked>,
    ask: Ask = {},
  ): Promise<Answer<Told<Answered<'sessions', Asked, 'post'>>>> {
    return this.service.post<Asked>(path, body, { as: this.officer, ...ask });
  }

  /** What the service has said of this strand, in its order, once there is so much of it. */
  async said(count: number): Promise<(Received & { name: string })[]> {
    const events = await this.system.said(`sessions.${this.strand}`, ({ length }) => length >= count);
    return events.map((event) => ({ ...event, name: event.type.split('.')[2]! }));
  }

  /** Asks the timetable until it is as expected. */
  async whenTimetable(check: (sessions: TimetableLine[]) => void): Promise<TimetableLine[]> {
    return eventually(async () => {
      const { body } = await this.get(`/rosters/${this.cohortId}/timetable`);
      check(body.sessions);
      return body.sessions;
    });
  }
}

export type TimetableLine = {
  sessionId: string;
  item: string;
  startsAt: string;
  standing: string;
  expected: { personId: string }[];
};
