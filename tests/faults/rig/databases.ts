import { MongoClient } from 'mongodb';
import type { View } from '#domain';
import { Mongo, ViewStore } from '#mongo';
import { cellsIn } from '../system/echo.js';
import { answers } from '../system/tally.js';
import type { State } from './audit.js';

/** The databases of the system under test, as an auditor reads them. */
export class Databases {
  private readonly client: MongoClient;

  constructor(
    private readonly uri: string,
    private readonly prefix: string,
  ) {
    this.client = new MongoClient(uri, { serverSelectionTimeoutMS: 2_000 });
  }

  nameOf(service: string): string {
    return `${this.prefix.slice(0, -1)}-${service}`;
  }

  of(service: string) {
    return this.client.db(this.nameOf(service));
  }

  /** The last position that Kafka has acknowledged of the last topic of the system. */
  async sent(service = 'feedback'): Promise<number> {
    const topics = this.of(service).collection<{ _id: string; sent: number }>('topics');
    return (await topics.findOne({ _id: new RegExp(`^${service}`) }))?.sent ?? 0;
  }

  async state(viewVersion = 1): Promise<State> {
    const [tallies, echoes, cells, answered, parked] = await Promise.all([
      this.of('sessions').collection<{ _id: string; state: { steps: number } }>('tallies').find().toArray(),
      this.of('feedback')
        .collection<{ _id: string; state: { heard: number; outOfOrder: number } }>('echoes')
        .find()
        .toArray(),
      this.view('feedback', cellsIn(viewVersion)),
      this.view('sessions', answers),
      this.parked(),
    ]);
    return {
      tallies: new Map(tallies.map(({ _id, state }) => [_id, state.steps])),
      echoes: new Map(echoes.map(({ _id, state }) => [_id, state])),
      cells: new Map(cells.map(({ key, steps, sum }) => [key, { steps, sum }])),
      answers: new Map(answered.map(({ key, heard }) => [key, heard])),
      parked,
    };
  }

  private async parked(): Promise<number> {
    const counts = ['sessions', 'feedback'].map((service) => this.of(service).collection('parked').countDocuments());
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  }

  /** The same of the control. */
  async controlState(): Promise<State> {
    type Counted = { _id: string; steps: number; sum: number; heard: number; outOfOrder?: number };
    const all = async (service: string, name: string) => this.of(service).collection<Counted>(name).find().toArray();
    const [tallies, echoes, cells] = await Promise.all([
      all('sessions', 'tallies'),
      all('feedback', 'echoes'),
      all('feedback', 'cells'),
    ]);
    return {
      tallies: new Map(tallies.map(({ _id, steps }) => [_id, steps])),
      echoes: new Map(echoes.map(({ _id, heard, outOfOrder = 0 }) => [_id, { heard, outOfOrder }])),
      cells: new Map(cells.map(({ _id, steps, sum }) => [_id, { steps, sum }])),
      answers: undefined,
      parked: 0,
    };
  }

  private async view<Line extends object>(
    service: string,
    definition: View<Line>,
  ): Promise<(Line & { key: string })[]> {
    const mongo = await Mongo.connect(this.uri, this.nameOf(service));
    try {
      return await new ViewStore(mongo, definition).many();
    } finally {
      await mongo.close();
    }
  }

  async drop(): Promise<void> {
    for (const service of ['sessions', 'feedback', 'enrolment']) await this.of(service).dropDatabase();
  }

  async close(): Promise<void> {
    await this.client.close();
  }
}
