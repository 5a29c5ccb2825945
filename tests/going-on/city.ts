import { randomUUID } from 'node:crypto';
import type { Answered, Askable, Sent } from '#client';
import type { StrandDefinition } from '#contracts';
import { Client, System, type Answer } from '#testing';
import type { ReportFigure } from '../../demo/liverpool/check.js';
import { giveGrants } from '../../demo/liverpool/agreement.js';
import { NotThereYet, once } from '../../demo/liverpool/api.js';
import { reportOf } from '../../demo/liverpool/report.js';
import { Stage, type Actor } from '../../demo/liverpool/stage.js';
import type { ServiceName } from '../../demo/system/index.js';
import { schoolId } from '../../apps/enrolment/src/organisation/school-id.js';
import { services } from '../every-route/services.js';

const csv = (...rows: string[]): Uint8Array<ArrayBuffer> => new TextEncoder().encode(rows.join('\r\n'));
const columns = {
  schools:
    'URN,LA (code),LA (name),EstablishmentName,EstablishmentStatus (name),PhaseOfEducation (name),NumberOfPupils',
  links: 'URN,LinkURN,LinkType,LinkEstablishedDate',
};

export const schoolRow = (urn: string, pupils: number): string =>
  `${urn},341,Liverpool,School ${urn},Open,Primary,${pupils}`;

type Session = { id: string; item: string; status: string };
type Sheet = { expected: { personId: string; enrolmentId: string }[] };

/** All five services in one process, and a partnership for three schools in which people act through the public APIs. */
export class City {
  partnershipId = '';

  private constructor(
    readonly system: System,
    readonly stage: Stage,
    private readonly urls: Record<ServiceName, string>,
  ) {}

  static async open(urns: readonly string[]): Promise<City> {
    const system = await System.create();
    const started = services.map(async ([name, module, env]) => {
      const { url } = await system.start(module, { ...env, DEMONSTRATION: 'true' });
      return [name, url] as const;
    });
    const urls = Object.fromEntries(await Promise.all(started)) as Record<ServiceName, string>;
    const nothing = async (): Promise<void> => undefined;
    const issuer = String(system.environment('any')['AUTH_ISSUER']);
    const city = new City(system, await Stage.of({ urls, issuer, kill: nothing, stop: nothing }), urls);
    await giveGrants(city.stage);
    await city.stage.moveTo('2023-06-05');
    await city.imports('schools', '2023-06-01', ...urns.map((urn, index) => schoolRow(urn, 100 * (index + 1))));
    await city.agrees([...urns]);
    return city;
  }

  private async agrees(schools: string[]): Promise<void> {
    const { id: partnershipId } = await this.post('platform-admin', 'programmes', '/partnerships', {
      name: 'Liverpool',
      provider: 'A provider',
      period: { from: '2023-09-01', until: '2026-08-31' },
      localAuthorities: ['341'],
      schools,
      objectives: [{ code: 'lead', title: 'Leadership' }],
    });
    this.partnershipId = partnershipId;
    await this.lead('/partnerships/activations', { partnershipId });
  }

  post<Service extends ServiceName, const Asked extends string>(
    actor: Actor,
    service: Service,
    path: Asked & Askable<Service, Asked, 'post'>,
    body: Sent<Service, Asked>,
  ): Promise<Answered<Service, Asked, 'post'>> {
    return this.stage.as(actor).post<Service, Asked>(service, path, randomUUID(), body);
  }

  lead<const Asked extends string>(
    path: Asked & Askable<'programmes', Asked, 'post'>,
    body: Sent<'programmes', Asked>,
  ): Promise<Answered<'programmes', Asked, 'post'>> {
    return this.post<'programmes', Asked>('programme-lead', 'programmes', path, body);
  }

  officer<const Asked extends string>(
    path: Asked & Askable<'enrolment', Asked, 'post'>,
    body: Sent<'enrolment', Asked>,
  ): Promise<Answered<'enrolment', Asked, 'post'>> {
    return this.post<'enrolment', Asked>('operations-officer', 'enrolment', path, body);
  }

  get<Service extends ServiceName, const Asked extends string>(
    service: Service,
    path: Asked & Askable<Service, Asked, 'get'>,
  ): Promise<Answered<Service, Asked, 'get'>> {
    return this.stage.as('operations-officer').get<Service, Asked>(service, path);
  }

  /** What someone else gets to see. */
  async as<Body>(subject: string, service: ServiceName, path: string): Promise<Answer<Body>> {
    return new Client(this.urls[service]).get(path, { as: await this.system.token(subject) });
  }

  async imports(content: keyof typeof columns, extractDate: string, ...rows: string[]): Promise<void> {
    const officer = this.stage.as('operations-officer');
    const path = `/register-imports?content=${content}&extractDate=${extractDate}`;
    const { id } = await officer.postCsv('enrolment', path, randomUUID(), csv(columns[content], ...rows));
    await once(async () => {
      const { status } = await this.get('enrolment', `/register-imports/${id}`);
      if (status !== 'finished') throw new NotThereYet(`The import is ${status}`);
    });
    await this.stage.settled();
  }

  async strand(code: string, definition: StrandDefinition): Promise<void> {
    const { id: strandId } = await this.lead('/strands', { partnershipId: this.partnershipId, code, definition });
    await this.lead('/strands/publications', { strandId, version: 1, partitions: 3 });
    await this.stage.settled();
  }

  async cohort(strand: string, name: string, capacity: number): Promise<string> {
    const window = { from: '2023-06-01', until: '2023-12-31' };
    const runs = { from: '2023-09-04', until: '2024-07-12' };
    const { id: cohortId } = await this.lead('/cohorts', { strand, name, window, runs, capacity });
    await this.lead('/cohorts/openings', { cohortId });
    await this.stage.settled();
    return cohortId;
  }

  async person(urn: string): Promise<string> {
    const { partnershipId } = this;
    const post = { organisationId: schoolId(urn), role: 'teacher' as const, from: '2020-09-01' };
    const email = `${randomUUID()}@example.org`;
    return (await this.officer('/people', { partnershipId, name: 'Some One', email, post })).id;
  }

  /** Applies, is offered a place and takes it; a whole school where nobody is named. */
  async enrolled(cohortId: string, urn: string, personId?: string): Promise<void> {
    const who = personId === undefined ? {} : { personId };
    const { id: applicationId } = await this.officer('/applications', {
      cohortId,
      ...who,
      organisationId: schoolId(urn),
    });
    await this.officer('/applications/offer-answers', { applicationId, accept: true, saidBy: 'The applicant' });
  }

  enrolments(query: string): Promise<{ id: string; status: string; cohortId: string; organisationId: string }[]> {
    return this.stage.as('operations-officer').all('enrolment', `/enrolments?${query}`);
  }

  async schedule(cohortId: string, sessions: Record<string, string>): Promise<void> {
    const listed = Object.entries(sessions).map(([item, startsAt]) => ({ item, startsAt }));
    await this.post('operations-officer', 'sessions', '/schedules', { cohortId, sessions: listed });
    await this.stage.settled();
  }

  async session(cohortId: string, item: string): Promise<Session> {
    const all = await this.stage.as('operations-officer').all('sessions', `/sessions?cohortId=${cohortId}`);
    return all.find((session) => session.item === item)!;
  }

  async expected(cohortId: string, item: string): Promise<Sheet['expected']> {
    const { id } = await this.session(cohortId, item);
    return (await this.get('sessions', `/registers/${id}`)).expected;
  }

  /** Everyone who is expected was there. */
  async attended(cohortId: string, item: string): Promise<void> {
    const { id: sessionId } = await this.session(cohortId, item);
    const entries = (await this.expected(cohortId, item)).map(({ personId }) => ({
      personId,
      outcome: 'attended' as const,
    }));
    await this.post('operations-officer', 'sessions', '/registers', { sessionId, entries });
    await this.stage.settled();
  }

  /** Everyone who is asked after a session answers; says how many surveys there were, and who was asked. */
  async answered(cohortId: string, item: string): Promise<string[]> {
    const { id: sessionId } = await this.session(cohortId, item);
    const campaigns = await this.stage.as('operations-officer').all('feedback', `/campaigns?sessionId=${sessionId}`);
    const asked: string[] = [];
    for (const { id: campaignId } of campaigns) {
      const links = await this.stage.mailer.linksOf(campaignId, randomUUID(), this.stage.today);
      for (const { personId, url } of links) {
        asked.push(personId);
        const { status } = await fetch(`${this.urls.feedback}${new URL(url).pathname}/responses`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
          body: JSON.stringify({ answers: { recommend: 5, 'practice-change': 4 } }),
        });
        expect(status).toBeLessThan(300);
      }
    }
    await this.stage.settled();
    return asked;
  }

  /** A figure of the impact report, of a strand or of the whole partnership. */
  async figure(code: string, strand?: string): Promise<ReportFigure> {
    const report = await reportOf(this.stage, this.partnershipId);
    return report.figures.find((one) => one.code === code && one.strand === strand)!;
  }
}
