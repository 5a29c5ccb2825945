import type { Experiment } from '../experiment.js';
import { responsesDropped } from './f01-responses.js';
import { demonstrationKilled } from './f02-demonstration.js';
import { erasure } from './f02-erasure.js';
import { killedAtFailpoints } from './f02-failpoints.js';
import { lateWrite } from './f02-late-write.js';
import { hole, relayAway, staleRelay } from './f02-numbering.js';
import { manyWriters } from './f02-many-writers.js';
import { killedAtRandom } from './f02-random.js';
import { lateRepeat, retriedCreate, unknownOutcome } from './f02-repeats.js';
import { brokerKilled } from './f03-broker.js';
import { databaseKilled } from './f04-database.js';
import { primaryKilled } from './f04-election.js';
import { zombies } from './f05-zombies.js';
import { membersComeAndGo } from './f06-members.js';
import { poison } from './f07-poison.js';
import { tokenLost } from './f08-token.js';
import { rebuildKilled } from './f09-rebuild.js';
import { retryKilled } from './f10-retry.js';
import { askedToLeave } from './f11-sigterm.js';
import { consumerRestored, producerRestored } from './f12-restored.js';

/** Every experiment, in the order of the report; `F2` chooses all whose name begins so. */
export const experiments: Experiment[] = [
  responsesDropped,
  killedAtRandom,
  killedAtFailpoints,
  manyWriters,
  staleRelay,
  hole,
  relayAway,
  retriedCreate,
  unknownOutcome,
  lateRepeat,
  erasure,
  lateWrite,
  demonstrationKilled,
  brokerKilled,
  databaseKilled,
  primaryKilled,
  zombies,
  membersComeAndGo,
  poison,
  tokenLost,
  rebuildKilled,
  retryKilled,
  askedToLeave,
  producerRestored,
  consumerRestored,
];
