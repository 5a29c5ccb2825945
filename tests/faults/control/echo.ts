import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Controller, Inject, Module } from '@nestjs/common';
import { EventPattern, Payload, type ClientKafka } from '@nestjs/microservices';
import type { Db } from 'mongodb';
import { lastValueFrom } from 'rxjs';
import { cellOf, readItem, strand } from '../system/strand.js';
import { connections, database, DB, KAFKA, ReadyRoute, topicOf } from './shared.js';

type Told = { sessionId: string; cohortId: string; item: string };
type Echo = { _id: string; heard: number; last: number; outOfOrder: number };

@Controller()
export class ControlWhenStepped {
  constructor(
    @Inject(DB) private readonly db: Db,
    @Inject(KAFKA) private readonly kafka: ClientKafka,
  ) {}

  @EventPattern(topicOf(`sessions.${strand}`))
  async hear(@Payload() told: object): Promise<void> {
    const { sessionId, cohortId, item } = told as Told;
    const { kind, number } = readItem(item);
    if (kind !== 'step' && existsSync(process.env['BROKEN'] ?? '')) {
      if (kind === 'hang') await sleep(12_000);
      else if (kind === 'type-error') throw new TypeError('A defect');
      else throw new Error('It went wrong');
    }
    const echoes = this.db.collection<Echo>('echoes');
    const before = await echoes.findOneAndUpdate(
      { _id: sessionId },
      { $inc: { heard: 1 }, $max: { last: number } },
      { upsert: true },
    );
    if (before && before.last >= number) await echoes.updateOne({ _id: sessionId }, { $inc: { outOfOrder: 1 } });
    const cells = this.db.collection<{ _id: string }>('cells');
    await cells.updateOne({ _id: cellOf(sessionId) }, { $inc: { steps: 1, sum: number } }, { upsert: true });
    const value = { responseId: cohortId, personId: sessionId, number };
    await lastValueFrom(this.kafka.emit(topicOf(`feedback.${strand}`), { key: sessionId, value }));
  }
}

@Module({ imports: connections(), providers: [database], controllers: [ControlWhenStepped, ReadyRoute] })
export class ControlEchoModule {}
