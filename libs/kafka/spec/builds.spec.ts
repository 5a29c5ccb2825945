import { setTimeout as sleep } from 'node:timers/promises';
import { ParkedDesk } from '#mongo';
import { eventually } from '#testing';
import { Rebuilt, type Line } from './rebuilt.js';

const events = 30_000;

describe('a view that is rebuilt', () => {
  let world: Rebuilt;
  beforeEach(async () => {
    world = new Rebuilt();
    await world.create();
  });
  afterEach(() => world.stop());

  const all = async ({ store }: Awaited<ReturnType<Rebuilt['start']>>): Promise<Line | undefined> => store.get('all');
  const counts = (process: Awaited<ReturnType<Rebuilt['start']>>, count: number) =>
    eventually(async () => expect((await all(process))?.count).toBe(count), 20_000);
  const collections = async (): Promise<string[]> => {
    const found = await world.mongo.db.listCollections({ name: /^view\./ }, { nameOnly: true }).toArray();
    return found.map(({ name }) => name).toSorted();
  };

  it('is read as it was until the next version has caught up, and nothing is left of it then', async () => {
    await world.say(events);
    const old = await world.start(1);
    await world.isLive(old, '1');
    await counts(old, events);
    await old.stop();

    const next = await world.start(2);
    const seen = new Set<string>();
    await eventually(async () => {
      const line = await all(next);
      seen.add(`${line?.count} by ${line?.madeBy}`);
      expect(line?.madeBy).toBe(2);
    }, 20_000);
    expect([...seen]).toEqual([`${events} by 1`, `${events} by 2`]); // never empty, never half filled
    await world.say(100);
    await counts(next, events + 100);
    await eventually(async () => expect(await collections()).toEqual(['view.counts.v2.2']), 30_000);
    await eventually(async () => {
      const checkpoints = await world.mongo.collection<{ _id: string }>('checkpoints').distinct('_id');
      expect(checkpoints.filter((key) => !key.startsWith('view:counts@2.2|'))).toEqual([]);
    });
  });

  it('is the same, byte for byte, however often its rebuild was interrupted', async () => {
    await world.say(events);
    let process = await world.start(1);
    await counts(process, events);
    await process.builds.order('counts');
    await world.isLive(process, '1.2');
    await process.builds.order('counts');
    let done = 0;
    for (let time = 0; time < 4; time += 1) {
      await eventually(async () => {
        const [progress] = await process.builds.progress();
        const isLive = (await process.builds.list())[0]?.live === '1.3';
        expect(isLive || (progress && progress.done > done)).toBe(true);
        done = progress?.done ?? done;
      }, 30_000);
      await process.stop();
      process = await world.start(1);
    }
    const whole = await world.linesOf(1, 2);
    await world.isLive(process, '1.3');
    expect(await world.linesOf(1, 3)).toEqual(whole);
    expect(whole).toHaveLength(13);
  });

  it('does not disturb an earlier version that is still at work, and lets it go when it is gone', async () => {
    await world.say(2_000);
    const old = await world.start(1);
    await counts(old, 2_000);
    const next = await world.start(2);
    await eventually(async () => expect((await all(next))?.madeBy).toBe(2), 20_000);
    await sleep(2_500); // longer than it is kept when nobody reads it
    expect(await all(old)).toMatchObject({ count: 2_000, madeBy: 1 });
    expect(await collections()).toEqual(['view.counts.v1', 'view.counts.v2.2']);
    await old.stop();
    await eventually(async () => expect(await collections()).toEqual(['view.counts.v2.2']), 30_000);
  });

  it('is refused with the reason when not everything can be read again', async () => {
    world.lose(4);
    await world.say(600);
    const process = await world.start(1);
    await counts(process, 600);
    await expect(process.builds.order('counts')).rejects.toMatchObject({ code: 'rebuild.topic-not-whole' });
    await process.stop();
    const raised = await world.start(2);
    await eventually(async () =>
      expect(await raised.builds.list()).toMatchObject([
        { live: '1', refused: expect.stringContaining('begins at position 5') },
      ]),
    );
    expect(await all(raised)).toMatchObject({ count: 600, madeBy: 1 });
  });

  it('does not go live with less than the live one has; a rebuild that is given up leaves nothing', async () => {
    await world.say(300);
    const old = await world.start(1);
    await counts(old, 300);
    await old.stop();
    let broken = true;
    const next = await world.start(2, (position) => broken && position === 100);
    await eventually(async () => {
      const [progress] = await next.builds.progress();
      expect(progress?.waitsFor).toContain('parked');
      expect(progress?.parked).toBeGreaterThan(0);
      expect(progress?.done).toBe(progress?.total); // messages, of which some may be there twice
    }, 30_000);
    expect(await all(next)).toMatchObject({ count: 300, madeBy: 1 });
    broken = false;
    await new ParkedDesk(world.mongo).retry({ handler: 'view:counts@2.2' });
    await world.isLive(next, '2.2');
    await counts(next, 300);

    await next.builds.order('counts');
    await next.builds.cancel('counts');
    await expect(next.builds.cancel('counts')).rejects.toMatchObject({ code: 'rebuild.none' });
    await eventually(async () => expect(await collections()).toEqual(['view.counts.v2.2']), 30_000);
  });

  it('is filled again when the code of an earlier version is deployed again', async () => {
    await world.say(500);
    const [first, second] = [await world.start(1), await world.start(2)];
    await world.isLive(second, '2.2');
    await first.stop();
    await second.stop();
    const back = await world.start(1);
    await world.isLive(back, '1');
    await world.say(10);
    await counts(back, 510);
  });
});
