import { run } from '#service';
import { EvaluationModule } from './evaluation.module.js';

await run(EvaluationModule);
