import { randomUUID } from 'node:crypto';
import {
  ClockMoved,
  CohortOpened,
  PartnershipActivated,
  publish,
  StrandPublished,
  type PostRole,
  type StrandDefinition,
} from '#contracts';
import type { EventClass, Received } from '#domain';
import type { Answered, Askable, Sent } from '#client';
import { eventually, System, type Answer, type Ask, type RunningService, type Told } from '#testing';
import { EnrolmentModule } from '../src/enrolment.module.js';
import { schoolId } from '../src/organisation/school-id.js';

const item = (code: string, minutes: number) => ({
  code,
  title: code,
  mode: 'in-person' as const,
  minutes,
  required: true,
  week: 0,
});

export const definition: StrandDefinition = {
  title: 'Future Heads',
  summary: 'For those who will lead a school.',
  unit: 'person',
  audience: { roles: [], phases: [] },
  selection: 'criteria',
  places: { perCohort: 10, offerWorkingDays: 3 },
  plan: [item('launch', 120), item('culture', 60)],
  templates: [],
  surveys: [],
  completion: { minimumDose: 0.6, allRequiredItems: true },
  measures: [],
};

const header = 'URN,LA (code),LA (name),EstablishmentName,EstablishmentStatus (name),PhaseOfEducation (name)';
export const urns = ['104001', '104002', '104003'] as const;
export const smallRegister = [
  header,
  ...urns.map((urn) => `${urn},341,Liverpool,School ${urn},Open,Primary`),
  '104009,341,Liverpool,Another School,Open,Primary',
].join('\r\n');

/** A partnership for three schools as programmes tells of it, and the service that enrols for it. */
export class Region {
  readonly partnershipId = randomUUID();
  officer = '';
  admin = '';

  private constructor(
    readonly system: System,
    public service: RunningService<'enrolment'>,
  ) {}

  static async open(): Promise<Region> {
    const system = await System.create();
    const region = new Region(system, await Region.start(system));
    const { partnershipId } = region;
    const terms = { name: 'Liverpool', provider: 'A provider', period: { from: '2023-09-01', until: '2026-08-31' } };
    const place = {
      localAuthorities: ['341'],
      schools: [...urns],
      objectives: [{ code: 'lead', title: 'Leadership' }],
    };
    await system.tell(publish(PartnershipActivated, { partnershipId, ...terms, ...place }), partnershipId);
    region.officer = await system.as('operations-officer', { partnershipId });
    region.admin = await system.as('platform-admin');
    return region;
  }

  private static start(system: System): Promise<RunningService<'enrolment'>> {
    return system.serve('enrolment', EnrolmentModule, {
      DEMONSTRATION: 'true',
      DEMONSTRATION_START: '2023-09-04T08:00:00Z',
    });
  }

  async restart(): Promise<void> {
    this.service = await Region.start(this.system);
  }

  get<const Asked extends string>(
    path: Asked & Askable<'enrolment', Asked, 'get'>,
    as = this.officer,
  ): Promise<Answer<Told<Answered<'enrolment', Asked, 'get'>>>> {
    return this.service.get<Asked>(path, { as });
  }

  post<const Asked extends string>(
    path: Asked & Askable<'enrolment', Asked, 'post'>,
    body: Sent<'enrolment', Asked>,
    ask: Ask = {},
  ): Promise<Answer<Told<Answered<'enrolment', Asked, 'post'>>>> {
    return this.service.post<Asked>(path, body, { as: this.officer, ...ask });
  }

  /** Posts what must succeed; answers with the id. */
  async done<const Asked extends string>(
    path: Asked & Askable<'enrolment', Asked, 'post'>,
    body: Sent<'enrolment', Asked>,
  ): Promise<string> {
    return ((await this.service.done<Asked>(path, body, { as: this.officer })) as { id: string }).id;
  }

  upload(
    csv: string | Buffer,
    extractDate: string,
    key: string = randomUUID(),
    content: 'schools' | 'links' = 'schools',
  ): Promise<Answer> {
    const headers = { 'content-type': 'text/csv', 'idempotency-key': key };
    const body = typeof csv === 'string' ? csv : new Uint8Array(csv);
    return this.service.unchecked.send(
      'POST',
      `/register-imports?extractDate=${extractDate}&content=${content}`,
      body,
      {
        as: this.officer,
        headers,
      },
    );
  }

  /** Uploads a file of the register and waits for its report. */
  async imported(
    csv: string | Buffer,
    extractDate = '2023-09-01',
    content: 'schools' | 'links' = 'schools',
  ): Promise<Record<string, unknown>> {
    const { status, body } = await this.upload(csv, extractDate, randomUUID(), content);
    expect([status, body]).toMatchObject([201, {}]);
    return this.ended(String(body['id']));
  }

  ended(importId: string): Promise<Record<string, unknown>> {
    return eventually(async () => {
      const { body } = await this.get(`/register-imports/${importId}`);
      expect(body['status']).not.toBe('running');
      return body;
    });
  }

  async person(urn: string = urns[0], role: PostRole = 'teacher'): Promise<string> {
    const email = `${randomUUID()}@example.org`;
    const post = { organisationId: schoolId(urn), role, from: '2020-09-01' };
    return this.done('/people', { partnershipId: this.partnershipId, name: 'Some One', email, post });
  }

  async strand(strand: string, change: Partial<StrandDefinition> = {}): Promise<void> {
    const { partnershipId } = this;
    const published = { strand, partnershipId, version: 1, partitions: 3, on: '2023-06-01' };
    await this.tell(StrandPublished, { ...published, definition: { ...definition, ...change } }, randomUUID());
  }

  /** Opens a cohort and waits until its places are there. */
  async cohort(strand: string, capacity: number, more: Partial<CohortOpened> = {}): Promise<string> {
    const cohortId = randomUUID();
    const window = { from: '2023-06-01', until: '2024-06-30' };
    const runs = { from: '2023-10-02', until: '2024-07-19' };
    const opened = {
      cohortId,
      partnershipId: this.partnershipId,
      strand,
      strandVersion: 1,
      name: 'A cohort',
      window,
      runs,
    };
    await this.tell(CohortOpened, { ...opened, capacity, ...more }, cohortId);
    await eventually(async () => expect((await this.get(`/places/${cohortId}`)).status).toBe(200));
    return cohortId;
  }

  tell<Data extends object>(event: EventClass<Data>, data: NoInfer<Data>, key: string, strand?: string): Promise<void> {
    return this.system.tell(publish(event, data, strand), key);
  }

  async apply(cohortId: string, personId: string, urn: string = urns[0]): Promise<string> {
    return this.done('/applications', { cohortId, personId, organisationId: schoolId(urn) });
  }

  async moveClock(at: string): Promise<void> {
    await this.tell(ClockMoved, { at }, 'clock');
    await eventually(async () => {
      const { body } = await this.service.get('/ops/progress', { as: this.admin });
      expect(body.clock).toEqual({ now: at, settled: true });
    });
  }

  /** What the service has said on a topic, in its order and without a gap, once it holds what is waited for. */
  async said(stream: string, isThere: (names: string[]) => boolean): Promise<(Received & { name: string })[]> {
    const nameOf = ({ type }: Received) => type.split('.')[2]!;
    const hasNoGap = (events: Received[]) => events.length === Math.max(...events.map(({ position }) => position));
    const events = await this.system.said(stream, (all) => isThere(all.map(nameOf)) && hasNoGap(all));
    return events.map((event) => ({ ...event, name: nameOf(event) }));
  }
}
