import type { Type } from '@nestjs/common';
import { EnrolmentModule } from '../../apps/enrolment/src/enrolment.module.js';
import { EvaluationModule } from '../../apps/evaluation/src/evaluation.module.js';
import { FeedbackModule } from '../../apps/feedback/src/feedback.module.js';
import { ProgrammesModule } from '../../apps/programmes/src/programmes.module.js';
import { SessionsModule } from '../../apps/sessions/src/sessions.module.js';

/** Every service of an installation. */
export const everyService: Type[] = [
  ProgrammesModule,
  EnrolmentModule,
  SessionsModule,
  FeedbackModule,
  EvaluationModule,
];
