import { Body, Controller, Get, Inject, Injectable, Module, Post } from '@nestjs/common';
import { IsString, Length } from 'class-validator';
import { publish, ResponseCompleted, SessionDelivered } from '#contracts';
import { Refusal, view, type Cause, type Decide } from '#domain';
import { Allow, Caused } from '#http';
import { NotYet, On, type Delivered } from '#kafka';
import { aggregate, AggregateStore, Mongo, ViewStore } from '#mongo';
import { service } from '#service';

/** The smallest service that has everything: an aggregate with a claim, a policy, a view. It stands in for `sessions`. */

type Lamp = { status: 'none' } | { status: 'lit'; name: string };
type LampEvent = { type: 'LampLit'; lampId: string; name: string };

export class LightLamp {
  @IsString() @Length(1, 50) name!: string;
}

const lightLamp: Decide<LightLamp, Lamp, LampEvent> = ({ name }, lamp, { id }) => {
  if (lamp.status === 'lit') throw new Refusal('conflict', 'lamp.already-lit', 'It is lit');
  return [{ type: 'LampLit', lampId: id, name }];
};

export const strand = 'lamps';

const lamps = aggregate<Lamp, LampEvent>({
  name: 'lamp',
  collection: 'lamps',
  initial: { status: 'none' },
  evolve: (_, { name }) => ({ status: 'lit', name }),
  publishes: ({ lampId }) =>
    publish(SessionDelivered, { sessionId: lampId, cohortId: lampId, item: 'light', on: '2023-09-01' }, strand),
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

@Controller()
export class WhenAnswered {
  constructor(@Inject(Lamps) private readonly store: Lamps) {}

  @On(ResponseCompleted, { normal: ['lamp.already-lit'] })
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

@Module(service({ name: 'sessions', stores: [Lamps], views: [Lit], routes: [LampRoutes], policies: [WhenAnswered] }))
export class LampModule {}
