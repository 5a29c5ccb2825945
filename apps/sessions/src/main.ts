import { run } from '#service';
import { SessionsModule } from './sessions.module.js';

await run(SessionsModule);
