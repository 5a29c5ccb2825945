import { run } from '#service';
import { FeedbackModule } from './feedback.module.js';

await run(FeedbackModule);
