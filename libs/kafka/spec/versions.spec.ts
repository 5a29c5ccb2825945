import { randomUUID } from 'node:crypto';
import { IsIn } from 'class-validator';
import { CohortFinished, declarationOf, Event, upcast } from '#contracts';
import { view, type Received } from '#domain';
import { ParkedDesk, ViewStore } from '#mongo';
import { eventually } from '#testing';
import type { Handler } from '../consuming/handler.js';
import { PolicyHandler } from '../consuming/policy-handler.js';
import { ViewHandler } from '../consuming/view-handler.js';
import { Incoming } from '../consuming/incoming.js';
import { lanesIn, message, ownDatabase } from './own.js';

const context = 'programmes';

@Event({ context, name: 'bulb-changed', says: 'A bulb was changed.', supportedUntil: '2027-01-31' })
class BulbChangedV1 {
  @IsIn(['yes', 'no']) shines!: 'yes' | 'no';
}

@Event({ context, name: 'bulb-changed', says: 'A bulb was changed.', version: 2 })
class BulbChanged {
  @IsIn([true, false]) shines!: boolean;
}

upcast(BulbChangedV1, BulbChanged, ({ shines }) => ({ shines: shines === 'yes' }));

const [first, second] = [BulbChangedV1, BulbChanged].map((event) => declarationOf(event).type) as [string, string];

/** What a lane gets when another service says this. */
const said = (offset: number, key: string, type: string, data: object): Incoming => {
  const headers = { ...message(offset, key).headers, ce_type: type };
  return new Incoming('programmes', 0, offset, {
    key: Buffer.from(key),
    headers,
    value: Buffer.from(JSON.stringify(data)),
  });
};

describe('versions of an event on their way to a handler', () => {
  let own: Awaited<ReturnType<typeof ownDatabase>>;
  const { begin, endAll } = lanesIn(() => own);
  beforeAll(async () => void (own = await ownDatabase()));
  afterEach(endAll);
  afterAll(() => own.drop());

  const following = () => {
    const got: Received[] = [];
    const handler: Handler = {
      name: `policy:${randomUUID()}`,
      contexts: [context],
      accepts: (type) => type === second,
      oneByOne: true,
      handle: async (events) => void got.push(...events),
    };
    return { handler, got };
  };

  it('it hears of all as the newest', async () => {
    const { handler, got } = following();
    const [lane, key] = [await begin(handler), randomUUID()];
    lane.push([said(0, key, first, { shines: 'yes' }), said(1, key, second, { shines: false })]);
    await eventually(async () => expect(got).toHaveLength(2));
    expect(got.map(({ type, data }) => [type, data])).toEqual([
      [second, { shines: true }],
      [second, { shines: false }],
    ]);
  });

  it('a newer one than this build knows waits with what follows of its key, and is due once a build knows it', async () => {
    const { handler, got } = following();
    const [third, key, other] = [second.replace('.v2', '.v3'), randomUUID(), randomUUID()];
    const lane = await begin(handler);
    lane.push([
      said(0, key, third, { shines: 0.5 }),
      said(1, key, second, { shines: true }),
      said(2, other, second, { shines: true }),
      said(3, other, 'strandline.programmes.never-heard-of.v7', {}),
    ]);
    await eventually(async () => expect(lane.waiting).toBe(0));
    expect(got.map(({ key: of }) => of)).toEqual([other]);
    const desk = new ParkedDesk(own.mongo);
    const causes = async () => (await desk.causes({ handler: handler.name })).map(({ reason }) => reason).toSorted();
    expect(await causes()).toEqual(['behind-another', 'newer-version']);
    await endAll();

    @Event({ context, name: 'bulb-changed', says: 'A bulb was changed.', version: 3 })
    class BulbDimmed {
      @IsIn([0, 0.5, 1]) shines!: number;
    }
    await begin({ ...handler, accepts: (type) => type === third || type === second });
    await eventually(async () => expect(await causes()).toEqual([]));
    expect(got.slice(1).map(({ data }) => data)).toEqual([{ shines: 0.5 }, { shines: true }]);
    expect(declarationOf(BulbDimmed).type).toBe(third);
  });

  it('a handler follows the newest alone', () => {
    const bulbs = view<BulbChanged>('bulbs', { version: 1 })
      .on(
        CohortFinished,
        () => 'all',
        (line) => line,
      )
      .on(
        BulbChangedV1,
        () => 'all',
        () => ({ shines: true }),
      );
    const store = new ViewStore(own.mongo, bulbs) as unknown as ViewStore<object>;
    expect(() => new ViewHandler(store)).toThrow(second);
    const policy = new PolicyHandler('WhenBulbChanged@1', { now: () => '', today: () => '' });
    const extras = { policy: '', method: 'light', normal: [], early: [] };
    expect(() => policy.add(first, async () => undefined, extras)).toThrow(second);
  });
});
