import { setTimeout as sleep } from 'node:timers/promises';
import { Body, Controller, Get, Inject, Injectable, Module, Param, Post } from '@nestjs/common';
import { IsString } from 'class-validator';
import { publish, SessionDelivered } from '#contracts';
import { view, type Cause, type Decide } from '#domain';
import { Allow, AnId, Caused } from '#http';
import { On, type Delivered } from '#kafka';
import { aggregate, AggregateStore, Mongo, ViewStore } from '#mongo';
import { service } from '#service';
import { tell } from './telling.js';

/** Two of the smallest services: one counts and says so, the other folds what it hears into a view and answers by counting. */

type Counter = { count: number; strand: string };
type Counted = { type: 'Counted'; id: string; mark: string; strand: string };

export class CountOne {
  @IsString() mark!: string;
  @IsString() strand!: string;
}

export const countOne: Decide<CountOne, Counter, Counted> = ({ mark, strand }, _, { id }) => [
  { type: 'Counted', id, mark, strand },
];

const kept = (name: string, collection: string, isPublished: boolean) =>
  aggregate<Counter, Counted>({
    name,
    collection,
    initial: { count: 0, strand: '' },
    evolve: ({ count }, { strand }) => ({ count: count + 1, strand }),
    publishes: ({ id, mark, strand }) =>
      isPublished
        ? publish(SessionDelivered, { sessionId: mark, cohortId: id, item: 'count', on: '2023-09-01' }, strand)
        : undefined,
    scopeOf: ({ strand }) => ({ strands: [strand] }),
  });

@Injectable()
export class Counters extends AggregateStore<Counter, Counted> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, kept('counter', 'counters', true));
  }
}

@Injectable()
export class Tallies extends AggregateStore<Counter, Counted> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, kept('tally', 'tallies', false));
  }
}

@Controller('counters')
export class CounterRoutes {
  constructor(@Inject(Counters) private readonly store: Counters) {}

  @Post(':id/counts')
  @Allow('operations-officer')
  count(@Param('id', AnId) id: string, @Body() command: CountOne, @Caused() cause: Cause) {
    return this.store.handle(id, command, countOne, cause);
  }
}

type Line = { count: number };

/** One line per counter, or one per session when the counter is told by many. */
export const counted = view<Line>('counted', { version: 1 }).on(
  SessionDelivered,
  ({ data }) => data.cohortId,
  (line) => ({ count: (line?.count ?? 0) + 1 }),
);

@Injectable()
export class CountedView extends ViewStore<Line> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, counted);
  }

  /** Tells of each event once it is in the view for everyone to see. */
  override build(...id: Parameters<ViewStore<Line>['build']>) {
    const build = super.build(...id);
    if (Object.hasOwn(build, 'fold')) return build;
    const fold = build.fold.bind(build);
    build.fold = async (events, ...more) => {
      await fold(events, ...more);
      for (const { data } of events) tell('view', (data as SessionDelivered).sessionId);
    };
    return build;
  }
}

/** `slow` takes 100 ms, `stuck` 250 ms, `answer` counts on a tally; `count` asks nothing. */
@Controller()
export class WhenDelivered {
  constructor(@Inject(Tallies) private readonly tallies: Tallies) {}

  @On(SessionDelivered)
  async hear({ data, cause }: Delivered<SessionDelivered>): Promise<void> {
    if (data.item === 'slow') await sleep(100);
    if (data.item === 'stuck') await sleep(250);
    if (data.item === 'answer')
      await this.tallies.handle(data.cohortId, { mark: data.sessionId, strand: 'tallies' }, countOne, cause);
    tell('policy', data.sessionId);
  }
}

@Controller('tallies')
export class TallyRoutes {
  constructor(@Inject(Tallies) private readonly store: Tallies) {}

  @Post(':id/counts')
  @Allow('operations-officer')
  count(@Param('id', AnId) id: string, @Body() command: CountOne, @Caused() cause: Cause) {
    return this.store.handle(id, command, countOne, cause);
  }

  @Get(':id')
  @Allow('operations-officer')
  get(@Param('id', AnId) id: string) {
    return this.store.get(id);
  }
}

@Module(service({ name: 'sessions', stores: [Counters], views: [], routes: [CounterRoutes], policies: [] }))
export class Sessions {}

@Module(
  service({
    name: 'feedback',
    stores: [Tallies],
    views: [CountedView],
    routes: [TallyRoutes],
    policies: [WhenDelivered],
  }),
)
export class Feedback {}
