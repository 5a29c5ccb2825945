import { Body, Controller, Inject, Module, Param, Post } from '@nestjs/common';
import type { ClientKafka } from '@nestjs/microservices';
import type { Db } from 'mongodb';
import { lastValueFrom } from 'rxjs';
import { isDuplicate } from './duplicate.js';
import { connections, database, DB, KAFKA, ReadyRoute, topicOf } from './shared.js';
import { strand } from '../system/strand.js';

type Entry = { _id: string; number: number };

@Controller('tallies')
export class ControlTallyRoutes {
  constructor(
    @Inject(DB) private readonly db: Db,
    @Inject(KAFKA) private readonly kafka: ClientKafka,
  ) {}

  /** The dual write: saved first, emitted second; a repeated request is recognised by its entry. */
  @Post(':id/steps')
  async step(@Param('id') id: string, @Body() { entry, kind = 'step' }: { entry: string; kind?: string }) {
    const entries = this.db.collection<Entry>('entries');
    const known = await entries.findOne({ _id: entry });
    if (known) return { id, version: known.number };
    const tallies = this.db.collection<{ _id: string; steps: number }>('tallies');
    const after = await tallies.findOneAndUpdate(
      { _id: id },
      { $inc: { steps: 1 } },
      { upsert: true, returnDocument: 'after' },
    );
    const number = after?.steps ?? 0;
    await entries.insertOne({ _id: entry, number }).catch((error: unknown) => {
      if (!isDuplicate(error)) throw error;
    });
    const value = { sessionId: id, cohortId: entry, item: `${kind}-${number}`, on: '2023-09-01' };
    await lastValueFrom(this.kafka.emit(topicOf(`sessions.${strand}`), { key: id, value }));
    return { id, version: number };
  }
}

@Module({ imports: connections(), providers: [database], controllers: [ControlTallyRoutes, ReadyRoute] })
export class ControlTallyModule {}
