import type { Type } from '@nestjs/common';
import { EnrolmentModule } from '../../apps/enrolment/src/enrolment.module.js';
import { EvaluationModule } from '../../apps/evaluation/src/evaluation.module.js';
import { FeedbackModule } from '../../apps/feedback/src/feedback.module.js';
import { ProgrammesDemonstrationModule } from '../../apps/programmes/src/programmes.module.js';
import { SessionsModule } from '../../apps/sessions/src/sessions.module.js';
import { apiOf } from '#service';

const modules: Type[] = [
  ProgrammesDemonstrationModule,
  EnrolmentModule,
  SessionsModule,
  FeedbackModule,
  EvaluationModule,
];

/** What can be asked of every service; programmes with what only a demonstration has. */
export const apis = (): ReturnType<typeof apiOf>[] => modules.map(apiOf);
