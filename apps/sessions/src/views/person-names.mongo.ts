import { Inject, Injectable } from '@nestjs/common';
import { Mongo, ViewStore } from '#mongo';
import { personNames, type PersonName } from './person-names.js';

@Injectable()
export class PersonNames extends ViewStore<PersonName> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, personNames);
  }

  /** Names by person id; someone unknown or erased has none. */
  async of(personIds: string[]): Promise<Map<string, string>> {
    const lines = await this.many({ _id: { $in: personIds } });
    return new Map(lines.flatMap(({ key, name }) => (name === undefined ? [] : [[key, name]])));
  }
}
