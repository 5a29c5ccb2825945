import { Inject, Injectable } from '@nestjs/common';
import { Mongo, Parked } from '#mongo';

/** Names and addresses in messages that wait to be handled, or were given up. */
@Injectable()
export class ParkedDetails {
  private readonly parked: Parked;

  constructor(@Inject(Mongo) mongo: Mongo) {
    this.parked = new Parked(mongo);
  }

  /** Also for a service that was off for so long that nothing on the topic says so any more. */
  async forget(personId: string): Promise<void> {
    await this.parked.empty('people', personId);
  }
}
