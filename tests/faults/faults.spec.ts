import { readFileSync } from 'node:fs';
import { conduct } from './conduct.js';
import type { Report } from './experiment.js';
import { experiments } from './experiments/index.js';
import { failpoints } from './failpoints.js';
import { guards } from './guards.js';
import { patched } from './rig/copy.js';

/** A short selection; `npm run test:faults` plays all of it, at full size. */
const seed = 1;
const where = () => ({ kafkaBrokers: process.env['KAFKA_BROKERS']!, mongodbUri: process.env['MONGODB_URI']! });
const play = async (name: string, { without, control = false }: { without?: string; control?: boolean } = {}) => {
  const guard = guards.find((one) => one.name === without);
  const experiment = experiments.find((one) => one.name === name)!;
  return conduct(experiment, { where: where(), seed, quick: true, control, ...(guard ? { without: guard } : {}) });
};
const passed = ({ failures, passed }: Report) => ({ failures, passed });

describe('whatever is killed, nothing is lost, doubled or out of order', () => {
  it.each(['F1', 'F2-failpoints', 'F2-stale-relay', 'F2-retried-create'])(
    '%s',
    async (name) => expect(passed(await play(name))).toEqual({ failures: [], passed: true }),
    240_000,
  );
});

describe('the rig', () => {
  it('sees what a guard is for when it is taken away', async () => {
    const { audit, passed } = await play('F2-stale-relay', { without: 'journal inserts are ordered' });
    expect({ passed, lost: (audit?.lost ?? 0) > 0 }).toEqual({ passed: false, lost: true });
  }, 120_000);

  it('sees a dual write and a stock transport lose or double', async () => {
    const { audit, passed } = await play('F1', { control: true });
    expect({ passed, found: (audit?.lost ?? 0) + (audit?.doubled ?? 0) + (audit?.views ?? 0) > 0 }).toEqual({
      passed: false,
      found: true,
    });
  }, 120_000);

  it('knows every guard and failpoint in the sources as they are', () => {
    for (const patch of [...guards.map(({ patch }) => patch), ...Object.values(failpoints)])
      expect(patched(patch)).not.toBe(readFileSync(patch.file, 'utf8'));
    for (const { experiment } of guards) expect(experiments.map(({ name }) => name)).toContain(experiment);
  });
});
