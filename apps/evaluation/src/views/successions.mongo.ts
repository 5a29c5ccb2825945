import { Inject, Injectable } from '@nestjs/common';
import { Mongo, ViewStore } from '#mongo';
import { successions, type SuccessionLine } from './successions.js';

@Injectable()
export class Successions extends ViewStore<SuccessionLine> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, successions, { indexes: [{ 'value.urn': 1 }] });
  }

  /** Every step from these schools to those that carry on for them in the end. */
  async from(organisationIds: string[], urns: string[]): Promise<SuccessionLine[]> {
    const known = new Map<string, SuccessionLine>();
    let next = await this.many({ $or: [{ _id: { $in: organisationIds } }, { 'value.urn': { $in: urns } }] });
    while (next.length > 0) {
      for (const line of next) known.set(line.organisationId, line);
      const further = next.map(({ successorId }) => successorId).filter((id) => !known.has(id));
      next = further.length === 0 ? [] : await this.many({ _id: { $in: further } });
    }
    return [...known.values()];
  }
}
