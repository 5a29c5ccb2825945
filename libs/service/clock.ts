import { Inject, Injectable } from '@nestjs/common';
import { dayOf, type BusinessClock } from '#domain';
import { Mongo } from '#mongo';
import { SETTINGS, type Settings } from './settings.js';

type ClockDocument = { _id: 'clock'; at: string };

/** All business time: the real one, or, in a demonstration, the one that was last set; kept, so that a restart goes on from it. */
@Injectable()
export class Clock implements BusinessClock {
  private set: string;
  private settled = '';
  private thisHour = { hour: '', day: '' };

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(Mongo) private readonly mongo: Mongo,
  ) {
    this.set = settings.demonstrationStart;
  }

  now(): string {
    return this.settings.demonstration ? this.set : new Date().toISOString();
  }

  today(): string {
    const now = this.now();
    const hour = now.slice(0, 13); // London's day never changes within an hour of UTC
    if (hour !== this.thisHour.hour) this.thisHour = { hour, day: dayOf(now) };
    return this.thisHour.day;
  }

  /** Never backwards; only a demonstration has such a clock. */
  async move(at: string): Promise<void> {
    await this.documents.updateOne({ _id: 'clock' }, { $max: { at } }, { upsert: true });
    await this.read();
  }

  /** Takes over what another process of the service has set. */
  async read(): Promise<void> {
    if (!this.settings.demonstration) return;
    const document = await this.documents.findOne({ _id: 'clock' });
    if (document && document.at > this.set) this.set = document.at;
  }

  /** Everything that was due by this instant is done. */
  settledAt(instant: string): void {
    this.settled = instant;
  }

  get isSettled(): boolean {
    return !this.settings.demonstration || this.settled >= this.set;
  }

  private get documents() {
    return this.mongo.collection<ClockDocument>('clock');
  }
}
