import { run } from '#service';
import { EnrolmentModule } from './enrolment.module.js';

await run(EnrolmentModule);
