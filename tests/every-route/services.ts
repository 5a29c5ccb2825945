import type { Type } from '@nestjs/common';
import { EnrolmentModule } from '../../apps/enrolment/src/enrolment.module.js';
import { EvaluationModule } from '../../apps/evaluation/src/evaluation.module.js';
import { FeedbackModule } from '../../apps/feedback/src/feedback.module.js';
import { ProgrammesDemonstrationModule } from '../../apps/programmes/src/programmes.module.js';
import { SessionsModule } from '../../apps/sessions/src/sessions.module.js';
import { roles } from '#contracts';
import { Mongo } from '#mongo';
import { Grants } from '#service';
import type { Running, System } from '#testing';

/** Every service with what it needs to start: in a demonstration, so that programmes has all its routes. */
export const services: [name: string, module: Type, env: Record<string, string>][] = [
  ['programmes', ProgrammesDemonstrationModule, { DEMONSTRATION: 'true' }],
  ['enrolment', EnrolmentModule, {}],
  ['sessions', SessionsModule, {}],
  ['feedback', FeedbackModule, { SURVEY_KEY: 'a-key-for-tests-that-is-long-enough-0123456789' }],
  ['evaluation', EvaluationModule, {}],
];

const someone = 'someone-with-every-role';
/** Those that may reach everything; the others must say whom or what they are for. */
const wideRoles = [
  'platform-admin',
  'on-call',
  'demonstrator',
  'programme-lead',
  'operations-officer',
  'finance-officer',
  'partner-admin',
  'data-protection-officer',
  'safeguarding-lead',
] as const;

/** Programmes owns the grants: there they are given. */
const giveEachRole = async (system: System, programmes: Running): Promise<void> => {
  const as = await system.token('demo:platform-admin');
  for (const role of wideRoles) {
    const { status, body } = await programmes.post('/grants', { subject: someone, role }, { as });
    if (status !== 201) throw new Error(`${role} could not be given: ${JSON.stringify(body)}`);
  }
};

/** The others keep a view of them. */
const knowEachRole = async ({ app }: Running): Promise<void> => {
  const granted = Object.fromEntries(roles.map((role) => [role, { role, on: {}, from: '2000-01-01' }]));
  const line = { _id: someone as never, revision: 1, seen: {}, value: { grants: granted }, changedAt: new Date() };
  await app.get(Mongo, { strict: false }).collection('view.grants.v1').insertOne(line);
  const held = await app.get(Grants, { strict: false }).of(someone);
  if (held.length !== roles.length) throw new Error('The grants are not known');
};

/** A token of someone with every role that reaches everything. */
export const everyRole = async (system: System, name: string, service: Running): Promise<string> => {
  await (name === 'programmes' ? giveEachRole(system, service) : knowEachRole(service));
  return system.token(someone);
};
