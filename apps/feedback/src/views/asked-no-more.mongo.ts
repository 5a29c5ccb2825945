import { Inject, Injectable } from '@nestjs/common';
import { Mongo, ViewStore } from '#mongo';
import { askedNoMore, type AskedNoMoreLine } from './asked-no-more.js';

@Injectable()
export class AskedNoMore extends ViewStore<AskedNoMoreLine> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, askedNoMore);
  }

  /** Those of the people who may be asked. */
  async except<Person extends { personId: string }>(people: Person[]): Promise<Person[]> {
    const ids = people.map(({ personId }) => personId);
    const lines = await this.many({ _id: { $in: ids }, 'value.because.0': { $exists: true } });
    const silent = new Set(lines.map(({ key }) => key));
    return people.filter(({ personId }) => !silent.has(personId));
  }
}
