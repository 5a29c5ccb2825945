/** Writes `libs/contracts/whole-life.json`: plays the demonstration, ends what it tells of, and reads it as any system could that follows. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPlatform } from '#platform';
import { play } from '../demo/liverpool/play.js';
import { full, small } from '../demo/liverpool/scale.js';
import { Stage } from '../demo/liverpool/stage.js';
import { startSystem } from '../demo/system/index.js';
import { endLife } from './life/end-life.js';
import { Follower } from './life/follower.js';
import { oneLifeIn, whoseLifeIn } from './life/one-life.js';

const say = (sentence: string): void => console.log(sentence);
const folder = await mkdtemp(join(tmpdir(), 'strandline-life-'));
const platform = await startPlatform({ folder: join(folder, 'platform'), log: say });
Object.assign(process.env, { KAFKA_BROKERS: platform.kafkaBrokers, MONGODB_URI: platform.mongodbUri });
const system = await startSystem({ folder, ports: 'free', onLine: () => undefined, say });
try {
  const stage = await Stage.of(system);
  const { partnershipId } = await play(stage, process.argv.includes('--small') ? small : full, () => undefined);
  const follower = await Follower.of(stage);
  const personId = whoseLifeIn(await follower.told());
  await follower.detailsOf(personId, 'known');
  await endLife(stage, { personId, partnershipId });
  const life = oneLifeIn([...(await follower.told()), ...(await follower.detailsOf(personId, 'forgotten'))]);
  await follower.stop();
  await writeFile('libs/contracts/whole-life.json', `${JSON.stringify(life, null, 2)}\n`);
  say(`${life.length} events of ${new Set(life.map(({ type }) => type)).size} types`);
} finally {
  await system.stop();
  await platform.stop();
  await rm(folder, { recursive: true, force: true });
}
