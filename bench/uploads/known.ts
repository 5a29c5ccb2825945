import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { EnrolmentModule } from '../../apps/enrolment/src/enrolment.module.js';
import { schoolId } from '../../apps/enrolment/src/organisation/school-id.js';
import { PartnershipActivated, publish, StrandPublished } from '#contracts';
import { Mongo } from '#mongo';
import { mediaTypes, type TableFormat } from '#tables';
import { eventually, smallestStrand, System, type Running } from '#testing';
import type { Bench } from '../framework/definition.js';
import { fill, idOf, stored } from '../world/stored.js';
import { spreadsheetOf } from './spreadsheet.js';

const perSchool = 50;
const partnershipId = randomUUID();
const strands = { applications: 'future-heads', 'staff-members': 'transforming-teaching' } as const;
export type Kind = keyof typeof strands;
const cohorts: Record<Kind, string> = { applications: randomUUID(), 'staff-members': randomUUID() };
const units: Record<Kind, 'person' | 'school'> = { applications: 'person', 'staff-members': 'school' };
const [people, enrolments] = [1, 2] as const;

const urnOf = (school: number): string => String(200_000 + school);
const schoolOf = (index: number): string => urnOf(Math.floor(index / perSchool));
const emailOf = (index: number): string => `person.${index}@example.org`;
const within = (kind: Kind) => ({ partnerships: [partnershipId], strands: [strands[kind]] });

const personOf = (index: number) => {
  const [personId, organisationId] = [idOf(people, index), schoolId(schoolOf(index))];
  const post = { postId: idOf(6, index), organisationId, role: 'teacher', main: true, from: '2020-09-01' };
  const state = { status: 'known', personId, partnerships: [partnershipId], posts: [post], restrictions: [] };
  const scope = { partnerships: [partnershipId], people: [personId], organisations: [organisationId] };
  const details = { name: `Person ${index}`, email: emailOf(index), signIn: emailOf(index) };
  return stored(personId, { ...state, detailsVersion: 1 }, scope, details);
};
const organisationOf = (index: number) => {
  const [organisationId, urn] = [schoolId(urnOf(index)), urnOf(index)];
  const facts = { organisationId, kind: 'school', urn, name: `School ${urn}` };
  return stored(organisationId, { status: 'open', ...facts }, { everyone: true });
};
const enrolmentOf = (index: number) => {
  const [urn, organisationId] = [urnOf(index), schoolId(urnOf(index))];
  const place = { applicationId: idOf(3, index), cohortId: cohorts['staff-members'], organisationId, urn };
  const enrolled = { ...place, partnershipId, strand: strands['staff-members'], strandVersion: 1, unit: 'school' };
  const state = {
    status: 'active',
    ...enrolled,
    from: '2023-09-01',
    staff: [],
    participation: {},
    step: 3,
    former: [],
  };
  return stored(idOf(enrolments, index), state, { ...within('staff-members'), organisations: [organisationId] });
};
const placesOf = (kind: Kind) => {
  const of = { cohortId: cohorts[kind], partnershipId, strand: strands[kind], strandVersion: 1, unit: units[kind] };
  const days = {
    window: { from: '2023-06-01', until: '2024-06-30' },
    runs: { from: '2023-09-01', until: '2024-07-19' },
  };
  const cohort = { ...of, ...days, selection: 'first-come', capacity: 10_000, offerWorkingDays: 3 };
  return stored(cohorts[kind], { status: 'open', cohort, entries: {}, queue: [] }, within(kind));
};

/** A service that knows the people of so many rows, fifty in each school, and each school as a whole in a strand. */
export const filled = async (bench: Bench, rows: number) => {
  const schools = Math.ceil(rows / perSchool);
  const system = await System.create(`${bench.prefix}${rows}.`);
  const clock = { DEMONSTRATION: 'true', DEMONSTRATION_START: '2023-09-04T08:00:00Z' };
  const service = await system.start(EnrolmentModule, clock);
  const mongo = service.app.get(Mongo, { strict: false });
  await fill(mongo, 'people', rows, personOf);
  await fill(mongo, 'organisations', schools, organisationOf);
  await fill(mongo, 'enrolments', schools, enrolmentOf);
  await fill(mongo, 'places', 2, (index) => placesOf(index === 0 ? 'applications' : 'staff-members'));
  const urns = Array.from({ length: schools }, (_, index) => urnOf(index));
  const terms = {
    partnershipId,
    name: 'A partnership',
    provider: 'A provider',
    period: { from: '2023-06-01', until: '2026-08-31' },
    localAuthorities: ['341'],
    schools: urns,
    objectives: [{ code: 'teaching', title: 'Teaching' }],
  };
  await system.tell(publish(PartnershipActivated, terms), partnershipId);
  for (const kind of ['applications', 'staff-members'] as const) {
    const definition = { ...smallestStrand, unit: units[kind] };
    const published = { strand: strands[kind], partnershipId, version: 1, partitions: 3, definition };
    await system.tell(publish(StrandPublished, { ...published, on: '2023-06-01' }), strands[kind]);
  }
  const desk = new Desk(service, await system.as('operations-officer', { partnershipId }));
  await eventually(() => desk.someoneMayApply());
  return { system, desk, rows };
};

type Upload = { status: string; rows?: number; counts?: { rows: number; fine: number } };

/** Sends files and waits for what comes of them. */
class Desk {
  constructor(
    private readonly service: Running,
    private readonly as: string,
  ) {}

  async someoneMayApply(): Promise<void> {
    const query = `cohortId=${cohorts.applications}&personId=${idOf(people, 0)}&organisationId=${schoolId(urnOf(0))}`;
    const { body } = await this.service.get(`/applications/eligibility?${query}`, { as: this.as });
    if (body['eligible'] !== true) throw new Error(`Nobody may apply: ${JSON.stringify(body)}`);
  }

  async send(kind: Kind, file: Uint8Array<ArrayBuffer>, format: TableFormat): Promise<string> {
    const path = `/uploads?kind=${kind}&cohortId=${cohorts[kind]}`;
    const headers = { 'content-type': mediaTypes[format] };
    const { status, body } = await this.service.send('POST', path, file, { as: this.as, headers });
    if (status !== 201) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`);
    return String(body['id']);
  }

  async ask(what: 'applications' | 'cancellations', uploadId: string): Promise<void> {
    const { status, body } = await this.service.post(`/uploads/${what}`, { uploadId }, { as: this.as });
    if (status >= 300) throw new Error(`${what}: ${status} ${JSON.stringify(body)}`);
  }

  async ended(uploadId: string): Promise<{ upload: Upload; told: number }> {
    const told = new Set<number>();
    for (;;) {
      const { body: upload } = await this.service.get<Upload>(`/uploads/${uploadId}`, { as: this.as });
      if (!upload.status.endsWith('ing')) return { upload, told: told.size };
      told.add(upload.rows ?? 0);
      await sleep(100);
    }
  }
}

const titles = ['School URN', 'Email', 'Name', 'Role', 'Lead or member'];
function* rowsFor(count: number): Generator<string[]> {
  yield titles;
  for (let index = 0; index < count; index += 1)
    yield [schoolOf(index), emailOf(index), `Person ${index}`, 'Teacher', 'member'];
}

/** A row for each person who is known. */
export const fileOf = (rows: number, format: TableFormat): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    format === 'xlsx' ? spreadsheetOf(rowsFor(rows)) : Buffer.from(rowsFor(rows).toArray().join('\n'), 'utf8'),
  );

export type Known = Awaited<ReturnType<typeof filled>>;
