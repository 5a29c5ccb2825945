import { Body, Controller, Inject, Injectable, Module, Param, Post } from '@nestjs/common';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { publish, ResponseCompleted, SessionDelivered } from '#contracts';
import { view, type Cause, type Decide } from '#domain';
import { AnId, Caused, Public } from '#http';
import { aggregate, AggregateStore, Mongo, ViewStore } from '#mongo';
import { service } from '#service';
import { kinds, strand, type Kind } from './strand.js';

/** The producing side: a tally goes up by one for each accepted entry, and says so. It stands in for `sessions`. */

type Tally = { steps: number };
type Stepped = { type: 'Stepped'; tally: string; entry: string; number: number; kind: Kind };

export class TakeStep {
  @IsUUID() entry!: string;
  @IsOptional() @IsIn(kinds) kind?: Kind;
}

const takeStep: Decide<TakeStep, Tally, Stepped> = ({ entry, kind = 'step' }, { steps }, { id }) => [
  { type: 'Stepped', tally: id, entry, number: steps + 1, kind },
];

const tallies = aggregate<Tally, Stepped>({
  name: 'tally',
  collection: 'tallies',
  initial: { steps: 0 },
  evolve: ({ steps }) => ({ steps: steps + 1 }),
  publishes: ({ tally, entry, number, kind }, { today }) =>
    publish(SessionDelivered, { sessionId: tally, cohortId: entry, item: `${kind}-${number}`, on: today }, strand),
  scopeOf: () => ({ strands: [strand] }),
});

@Injectable()
export class Tallies extends AggregateStore<Tally, Stepped> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, tallies);
  }
}

export const answers = view<{ heard: number }>('answers', { version: 1 }).on(
  ResponseCompleted,
  ({ data }) => data.personId,
  (line) => ({ heard: (line?.heard ?? 0) + 1 }),
);

@Injectable()
export class Answers extends ViewStore<{ heard: number }> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, answers);
  }
}

@Controller('tallies')
export class TallyRoutes {
  constructor(@Inject(Tallies) private readonly store: Tallies) {}

  /** A tally of its own, with its first step. */
  @Post()
  @Public()
  create(@Body() command: TakeStep, @Caused() cause: Cause) {
    return this.store.handle(cause.newId, command, takeStep, cause);
  }

  @Post(':id/steps')
  @Public()
  step(@Param('id', AnId) id: string, @Body() command: TakeStep, @Caused() cause: Cause) {
    return this.store.handle(id, command, takeStep, cause);
  }
}

@Module(service({ name: 'sessions', stores: [Tallies], views: [Answers], routes: [TallyRoutes], policies: [] }))
export class TallyModule {}
