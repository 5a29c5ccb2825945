import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Controller, Inject, Injectable, Module } from '@nestjs/common';
import { ParticipantEnrolled, publish, ResponseCompleted, SessionDelivered } from '#contracts';
import { view, type Cause, type Decide } from '#domain';
import { On, type Delivered } from '#kafka';
import { aggregate, AggregateStore, Mongo, ViewStore } from '#mongo';
import { service } from '#service';
import { cellOf, readItem, strand, type Kind } from './strand.js';

/** The consuming side: each step is heard once, in order, said again, and counted. It stands in for `feedback`. */

type Echo = { heard: number; last: number; outOfOrder: number; muted: boolean };
type EchoEvent =
  | { type: 'Heard'; tally: string; entry: string; number: number; ballast?: string }
  | { type: 'Muted' }
  | { type: 'Unmuted' };
export type Hear = { tally: string; entry: string; number: number; kind: Kind; ballast?: string };

const hear: Decide<Hear, Echo, EchoEvent> = ({ kind, ...heard }, { muted }) => {
  if (kind === 'mute') return [{ type: 'Muted' }];
  if (kind === 'unmute') return [{ type: 'Unmuted' }];
  return muted ? [] : [{ type: 'Heard', ...heard }];
};

const evolve = (echo: Echo, event: EchoEvent): Echo => {
  if (event.type !== 'Heard') return { ...echo, muted: event.type === 'Muted' };
  const { heard, last, outOfOrder, muted } = echo;
  const isNext = event.number > last;
  return { heard: heard + 1, last: Math.max(last, event.number), outOfOrder: outOfOrder + (isNext ? 0 : 1), muted };
};

const echoes = aggregate<Echo, EchoEvent>({
  name: 'echo',
  collection: 'echoes',
  initial: { heard: 0, last: 0, outOfOrder: 0, muted: false },
  evolve,
  publishes: (event, { today, id }) =>
    event.type === 'Heard'
      ? publish(
          ResponseCompleted,
          {
            responseId: event.entry,
            campaignId: id,
            cohortId: id,
            enrolmentId: id,
            personId: event.tally,
            organisationId: id,
            answers: [],
            on: today,
          },
          strand,
        )
      : undefined,
  scopeOf: () => ({ strands: [strand] }),
});

@Injectable()
export class Echoes extends AggregateStore<Echo, EchoEvent> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, echoes);
  }
}

export type Cell = { steps: number; sum: number };

export const cellsIn = (version: number) =>
  view<Cell>('cells', { version }).on(
    SessionDelivered,
    ({ data }) => cellOf(data.sessionId),
    (line, { data }) => ({ steps: (line?.steps ?? 0) + 1, sum: (line?.sum ?? 0) + readItem(data.item).number }),
  );

/** While the file named by BROKEN is there, steps of these kinds do not go well. */
const misbehave = async (kind: Kind): Promise<string | undefined> => {
  if (kind === 'step' || !existsSync(process.env['BROKEN'] ?? '')) return undefined;
  if (kind === 'throw') throw new Error('It went wrong');
  if (kind === 'type-error') return (undefined as unknown as { name: string }).name;
  if (kind === 'hang') await sleep(12_000);
  if (kind === 'slow') await sleep(14_000);
  return kind === 'large' ? 'x'.repeat(300 * 1_024) : undefined;
};

@Controller()
export class WhenStepped {
  constructor(@Inject(Echoes) private readonly store: Echoes) {}

  @On(SessionDelivered)
  async hear({ data, cause }: Delivered<SessionDelivered>): Promise<void> {
    await this.hearOne(data.sessionId, { tally: data.sessionId, entry: data.cohortId, ...readItem(data.item) }, cause);
  }

  /** The same from a foreign producer, which also sends what is no JSON. */
  @On(ParticipantEnrolled)
  async hearForeign({ data, event, cause }: Delivered<ParticipantEnrolled>): Promise<void> {
    const { kind } = data as unknown as { kind: Kind };
    const number = event.aggregateVersion ?? 0;
    await this.hearOne(data.personId, { tally: data.personId, entry: data.enrolmentId, number, kind }, cause);
  }

  private async hearOne(id: string, heard: Hear, cause: Cause): Promise<void> {
    const ballast = await misbehave(heard.kind);
    await this.store.handle(id, { ...heard, ...(ballast === undefined ? {} : { ballast }) }, hear, cause);
  }
}

const inVersion = (version: number) => {
  @Injectable()
  class Cells extends ViewStore<Cell> {
    constructor(@Inject(Mongo) mongo: Mongo) {
      super(mongo, cellsIn(version));
    }
  }
  return service({ name: 'feedback', stores: [Echoes], views: [Cells], routes: [], policies: [WhenStepped] });
};

@Module(inVersion(1))
export class EchoModule {}

/** The same with the version of its view raised: it is built again. */
@Module(inVersion(2))
export class RaisedEchoModule {}
