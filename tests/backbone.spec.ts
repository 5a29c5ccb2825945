import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, Inject, Injectable, Module, Param, Post } from '@nestjs/common';
import { CohortFinished, publish, StrandPublished, EnrolmentResumed } from '#contracts';
import { Refusal, view, type Cause, type Decide, type Reach } from '#domain';
import { Allow, AnId, Caused, Reached } from '#http';
import { NotYet, On, type Delivered } from '#kafka';
import { aggregate, AggregateStore, Mongo, ViewStore } from '#mongo';
import { service } from '#service';
import { eventually, System, type Running } from '#testing';
import { IsString } from 'class-validator';

/** The smallest service: one aggregate, one policy, one view. */
type Lamp = { status: 'none' } | { status: 'lit' | 'out'; name: string; times: number };
type LampEvent = { type: 'LampLit'; cohortId: string; name: string } | { type: 'LampPutOut'; cohortId: string };

class LightLamp {
  @IsString() name!: string;
}

const lightLamp: Decide<LightLamp, Lamp, LampEvent> = ({ name }, lamp, { id }) => {
  if (lamp.status === 'lit') throw new Refusal('conflict', 'lamp.already-lit', 'It is lit');
  return [{ type: 'LampLit', cohortId: id, name }];
};

const lamps = aggregate<Lamp, LampEvent>({
  name: 'lamp',
  collection: 'lamps',
  initial: { status: 'none' },
  evolve: (lamp, event) =>
    event.type === 'LampLit'
      ? { status: 'lit', name: event.name, times: lamp.status === 'none' ? 1 : lamp.times + 1 }
      : { ...(lamp as Exclude<Lamp, { status: 'none' }>), status: 'out' },
  publishes: (event) =>
    event.type === 'LampLit' ? publish(CohortFinished, { cohortId: event.cohortId, strand: 'lamps', on: '2023-09-01' }) : undefined,
  scopeOf: () => ({ everyone: true }),
  claims: (lamp) => (lamp.status === 'lit' ? [{ key: `name:${lamp.name}`, refusal: ['lamp.name-taken', 'Another has this name'] }] : []),
});

@Injectable()
class Lamps extends AggregateStore<Lamp, LampEvent> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, lamps);
  }
}

const count = view<{ lit: number }>('count', { version: 1 }).on(
  CohortFinished,
  () => 'all',
  (line) => ({ lit: (line?.lit ?? 0) + 1 }),
);

@Injectable()
class Count extends ViewStore<{ lit: number }> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, count);
  }
}

@Controller('lamps')
class LampRoutes {
  constructor(
    @Inject(Lamps) private readonly store: Lamps,
    @Inject(Count) private readonly counted: Count,
  ) {}

  @Post()
  @Allow('operations-officer')
  light(@Body() command: LightLamp, @Caused() cause: Cause) {
    return this.store.handle(cause.newId, command, lightLamp, cause);
  }

  @Get(':id')
  @Allow('operations-officer')
  show(@Param('id', AnId) id: string, @Reached() reach: Reach) {
    return this.store.get(id, reach);
  }

  @Get()
  @Allow('operations-officer')
  async all() {
    return (await this.counted.get('all')) ?? { lit: 0 };
  }
}

const seen: string[] = [];
let refuseUntil = 0;

@Controller()
class WhenResumed {
  @On(EnrolmentResumed)
  async note({ data, cause }: Delivered<EnrolmentResumed>) {
    cause.stillMine?.();
    if (seen.length === 0 && refuseUntil-- > 0) throw new NotYet('not yet');
    seen.push(data.on);
  }
}

@Module(service({ name: 'programmes', stores: [Lamps], views: [Count], routes: [LampRoutes], policies: [WhenResumed] }))
class LampModule {}

describe('the backbone of a service', () => {
  let system: System;
  let lampService: Running;
  beforeAll(async () => {
    system = await System.create();
    lampService = await system.start(LampModule, { TOPIC_PREFIX: system.prefix });
  });
  afterAll(() => system.stop());

  it('carries a command from HTTP to Kafka and back into a view, once for one key', async () => {
    // This service owns `programmes`, so its grants are written where it reads them.
    const { Grants } = await import('#service');
    const subject = 'test:officer';
    const line = { grants: { one: { role: 'operations-officer', on: {}, from: '2000-01-01' } } };
    const grants = lampService.app.get(Grants, { strict: false });
    await lampService.app
      .get(Mongo, { strict: false })
      .collection('view.grants.v1')
      .insertOne({ _id: subject as never, revision: 1, seen: {}, value: line, changedAt: new Date() });
    expect(await grants.of(subject)).toHaveLength(1);
    const as = await system.token(subject);

    const key = randomUUID();
    const first = await lampService.post('/lamps', { name: 'one' }, { as, key });
    expect(first).toMatchObject({ status: 201, body: { version: 1, happened: ['LampLit'] } });
    const again = await lampService.post('/lamps', { name: 'one' }, { as, key });
    expect(again.body).toEqual(first.body);
    expect((await lampService.post('/lamps', { name: 'other' }, { as, key })).body).toMatchObject({ code: 'idempotency.key-reused' });
    expect((await lampService.post('/lamps', { name: 'one' }, { as })).body).toMatchObject({ code: 'lamp.name-taken' });
    const many = await Promise.all(Array.from({ length: 200 }, (_, i) => lampService.post('/lamps', { name: `n${i}` }, { as })));
    expect(many.filter(({ status }) => status === 201)).toHaveLength(200);
    const said = await system.said('programmes', (events) => events.length >= 201);
    expect(said.map(({ position }) => position)).toEqual(Array.from({ length: 201 }, (_, i) => i + 1));
    await eventually(async () => expect((await lampService.get('/lamps', { as })).body).toEqual({ lit: 201 }));
  });

  it('follows a strand as soon as it is published, in order per key, and waits for what is not there yet', async () => {
    refuseUntil = 3;
    const mongo = lampService.app.get(Mongo, { strict: false });
    await mongo.collection('view.strands.v1').insertOne({
      _id: 'lamps' as never,
      revision: 1,
      seen: {},
      value: { strand: 'lamps', partnershipId: randomUUID(), partitions: 3, latest: 1, versions: {} },
      changedAt: new Date(),
    });
    const [enrolmentId, cohortId, organisationId] = [randomUUID(), randomUUID(), randomUUID()];
    for (const on of ['2023-09-01', '2023-09-02', '2023-09-03'])
      await system.tell(publish(EnrolmentResumed, { enrolmentId, cohortId, organisationId, on }, 'lamps'), enrolmentId);
    await eventually(async () => expect(seen).toEqual(['2023-09-01', '2023-09-02', '2023-09-03']));
    void StrandPublished;
  });
});
