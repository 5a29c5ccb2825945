import type { Experiment } from '../experiment.js';
import { killedAtRandom } from './f02-random.js';
import { brokerKilled } from './f03-broker.js';
import { databaseKilled } from './f04-database.js';

/** Every experiment, in the order of the report; `F2` chooses all whose name begins so. */
export const experiments: Experiment[] = [killedAtRandom, brokerKilled, databaseKilled];
