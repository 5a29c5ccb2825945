import { run } from '#service';
import { ProgrammesDemonstrationModule, ProgrammesModule } from './programmes.module.js';

await run(process.env['DEMONSTRATION'] === 'true' ? ProgrammesDemonstrationModule : ProgrammesModule);
