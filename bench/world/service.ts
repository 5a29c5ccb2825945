// A program: one of the two services, named by its argument.
import { run } from '#service';
import { Feedback, Sessions } from './counting.js';
import { tellMemory } from './telling.js';

tellMemory();
await run(process.argv[2] === 'sessions' ? Sessions : Feedback);
