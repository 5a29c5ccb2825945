import { randomUUID } from 'node:crypto';
import type { Answered, Askable, Sent } from '#client';
import type { Role } from '#contracts';
import { atRest, System, type GrantOn, type RunningService } from '#testing';
import { ProgrammesDemonstrationModule } from '../src/programmes.module.js';
import { definition } from '../src/strand/past.js';

/** The people of a programme office, at a running service: real Kafka, real MongoDB. */
export class Office {
  private constructor(
    readonly system: System,
    readonly service: RunningService<'programmes'>,
    readonly admin: string,
  ) {}

  static async open(): Promise<Office> {
    const system = await System.create();
    const service = await system.serve('programmes', ProgrammesDemonstrationModule, { DEMONSTRATION: 'true' });
    return new Office(system, service, await system.token('demo:platform-admin'));
  }

  /** Posts and insists that it is done; the answer is what was committed. */
  post<const Asked extends string>(
    path: Asked & Askable<'programmes', Asked, 'post'>,
    body: Sent<'programmes', Asked>,
    as: string,
  ): Promise<Answered<'programmes', Asked, 'post'>> {
    return this.service.done<Asked>(path, body, { as });
  }

  /** A token of someone who was just given a role. */
  async someone(role: Role, on: GrantOn = {}): Promise<string> {
    const subject = `test:${role}:${randomUUID()}`;
    await this.post('/grants', { subject, role, ...on }, this.admin);
    return this.system.token(subject);
  }

  /** Once all that was said has been heard, and nothing had to be put aside. */
  async atRest(): Promise<void> {
    await atRest(this.service.unchecked, await this.system.token('demo:on-call'));
  }

  /** A partnership that has begun. */
  async partnership(): Promise<string> {
    const { id } = await this.post('/partnerships', terms, this.admin);
    await this.post(
      '/partnerships/activations',
      { partnershipId: id },
      await this.someone('programme-lead', { partnershipId: id }),
    );
    return id;
  }

  /** A strand with a published version. */
  async strand(partnershipId: string, code: string, lead: string): Promise<string> {
    const { id } = await this.post('/strands', { partnershipId, code, definition }, lead);
    await this.post('/strands/publications', { strandId: id, version: 1 }, lead);
    return id;
  }
}

export const terms = {
  name: 'Liverpool City Region',
  provider: 'A provider',
  period: { from: '2023-09-01', until: '2026-08-31' },
  localAuthorities: ['341'],
  schools: ['104705'],
  objectives: [{ code: 'curriculum', title: 'Curriculum and teaching knowledge' }],
};
