import { Body, Controller, Get, Inject, Injectable, Module, Post } from '@nestjs/common';
import { IsOptional, IsString, Length } from 'class-validator';
import { publish, ResponseCompleted, SessionDelivered } from '#contracts';
import { Refusal, view, type Cause, type Decide } from '#domain';
import { Allow, Caused } from '#http';
import { NotYet, On, type Delivered } from '#kafka';
import { aggregate, AggregateStore, Mongo, ViewStore } from '#mongo';
import { service } from '#service';

/** The smallest service that has everything: an aggregate with a claim, a policy, a view. It stands in for `sessions`. */

type Lamp = { status: 'none' } | { status: 'lit'; name: string; until?: string } | { status: 'out'; name: string };
type LampEvent = { type: 'LampLit'; lampId: string; name: string; until?: string } | { type: 'LampWentOut' };

export class LightLamp {
  @IsString() @Length(1, 50) name!: string;
  @IsOptional() @IsString() until?: string;
}

const lightLamp: Decide<LightLamp, Lamp, LampEvent> = ({ name, until }, lamp, { id }) => {
  if (lamp.status === 'lit') throw new Refusal('conflict', 'lamp.already-lit', 'It is lit');
  return [{ type: 'LampLit', lampId: id, name, ...(until === undefined ? {} : { until }) }];
};

/** One whose name says so cannot go out: its timer stays due. */
const goOut: Decide<object, Lamp, LampEvent> = (_, lamp) => {
  if (lamp.status === 'lit' && lamp.name.startsWith('stuck')) throw new TypeError('A defect');
  return lamp.status === 'lit' ? [{ type: 'LampWentOut' }] : [];
};

export const strand = 'lamps';

const lamps = aggregate<Lamp, LampEvent>({
  name: 'lamp',
  collection: 'lamps',
  initial: { status: 'none' },
  evolve: (lamp, event) => {
    if (event.type === 'LampWentOut') return lamp.status === 'lit' ? { status: 'out', name: lamp.name } : lamp;
    const { name, until } = event;
    return { status: 'lit', name, ...(until === undefined ? {} : { until }) };
  },
  publishes: (event) =>
    event.type === 'LampLit'
      ? publish(
          SessionDelivered,
          { sessionId: event.lampId, cohortId: event.lampId, item: 'light', on: '2023-09-01' },
          strand,
        )
      : undefined,
  timer: { due: (lamp) => (lamp.status === 'lit' ? lamp.until : undefined), decide: goOut },
  scopeOf: () => ({ strands: [strand] }),
  claims: (lamp) =>
    lamp.status === 'lit' ? [{ key: lamp.name, refusal: ['lamp.name-taken', 'Another has this name'] }] : [],
});

@Injectable()
export class Lamps extends AggregateStore<Lamp, LampEvent> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, lamps);
  }
}

export type LitLine = { lit: number };

const lit = view<LitLine>('lit', { version: 1 }).on(
  SessionDelivered,
  () => 'all',
  (line) => ({ lit: (line?.lit ?? 0) + 1 }),
);

@Injectable()
export class Lit extends ViewStore<LitLine> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, lit);
  }
}

@Controller('lamps')
export class LampRoutes {
  constructor(
    @Inject(Lamps) private readonly store: Lamps,
    @Inject(Lit) private readonly counted: Lit,
  ) {}

  @Post()
  @Allow('operations-officer')
  light(@Body() command: LightLamp, @Caused() cause: Cause) {
    return this.store.handle(cause.newId, command, lightLamp, cause);
  }

  @Get('count')
  @Allow('operations-officer')
  async count(): Promise<LitLine> {
    return (await this.counted.get('all')) ?? { lit: 0 };
  }
}

/** What the policy has done, and how often it is to refuse first. */
export const noted: string[] = [];
export const moods = { notYet: 0, broken: new Set<string>() };

class Answered {
  constructor(private readonly store: Lamps) {}

  async light({ data, cause }: Delivered<ResponseCompleted>): Promise<void> {
    if (moods.notYet > 0) {
      moods.notYet -= 1;
      throw new NotYet('Ask me later');
    }
    if (moods.broken.has(data.personId)) throw new TypeError('A defect');
    await this.store.handle(cause.newId, { name: `${data.personId} ${data.on}` }, lightLamp, cause);
    noted.push(`${data.personId} ${data.on}`);
  }
}

/** The same policy in two versions, as two deployments have it. */
const inVersion = (version: number) => {
  @Controller()
  class WhenAnswered extends Answered {
    constructor(@Inject(Lamps) store: Lamps) {
      super(store);
    }

    @On(ResponseCompleted, { version })
    override async light(delivered: Delivered<ResponseCompleted>): Promise<void> {
      await super.light(delivered);
    }
  }
  return WhenAnswered;
};

const made = { name: 'sessions', stores: [Lamps], views: [Lit], routes: [LampRoutes] };

@Module(service({ ...made, policies: [inVersion(1)] }))
export class LampModule {}

@Module(service({ ...made, policies: [inVersion(2)] }))
export class RaisedLampModule {}
