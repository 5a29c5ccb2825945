import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { compare } from '../../../demo/liverpool/check.js';
import { play } from '../../../demo/liverpool/play.js';
import { recount } from '../../../demo/liverpool/recount.js';
import { reportOf } from '../../../demo/liverpool/report.js';
import { small } from '../../../demo/liverpool/scale.js';
import { Stage as DemoStage } from '../../../demo/liverpool/stage.js';
import { serviceNames, startSystem } from '../../../demo/system/index.js';
import type { Experiment } from '../experiment.js';

export const demonstrationKilled: Experiment = {
  name: 'F2-demonstration',
  says: 'the Liverpool demonstration is played while each of its five services is killed again and again: its report equals what was sent',
  needsServers: true,
  async play({ where, chance, quick, did, expect }) {
    Object.assign(process.env, { KAFKA_BROKERS: where.kafkaBrokers, MONGODB_URI: where.mongodbUri });
    const folder = await mkdtemp(join(tmpdir(), 'strandline-demo-'));
    const silent = (): void => undefined;
    const env = { NODE_ENV: 'production', LOG_LEVEL: 'warn' };
    const system = await startSystem({ folder, ports: 'free', onLine: silent, say: silent, env });
    const over = new AbortController();
    let kills = 0;
    const kill = async (): Promise<void> => {
      const [shortest, longest] = quick ? ([8_000, 12_000] as const) : ([2_000, 8_000] as const);
      while (!over.signal.aborted) {
        const pause = chance.between(shortest, longest);
        await sleep(pause, undefined, { signal: over.signal }).catch(silent);
        if (over.signal.aborted) return;
        await system.kill(serviceNames[kills % serviceNames.length]!);
        kills += 1;
      }
    };
    const killing = kill();
    try {
      const stage = await DemoStage.of(system);
      const { partnershipId, ledger, story } = await play(stage, small, silent);
      over.abort();
      await killing;
      await stage.settled();
      const comparisons = compare(await reportOf(stage, partnershipId), recount(ledger, story.schools));
      const different = comparisons.filter(({ equal }) => !equal);
      did('kills', kills);
      did('figures compared', comparisons.length);
      expect(different.length === 0, `figures differ from what was sent: ${JSON.stringify(different)}`);
      expect(kills >= serviceNames.length, `only ${kills} were killed`);
    } finally {
      over.abort();
      await killing.catch(silent);
      await system.stop();
      await rm(folder, { recursive: true, force: true });
    }
    return undefined;
  },
};
