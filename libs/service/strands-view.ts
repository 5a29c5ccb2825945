import { Inject, Injectable } from '@nestjs/common';
import type { StrandDefinition } from '#contracts';
import { Mongo, ViewStore } from '#mongo';
import { strands, type StrandLine } from './strands.js';

/** This service's own copy of every strand's definition. */
@Injectable()
export class Strands extends ViewStore<StrandLine> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, strands);
  }

  /** The definition of a version, or of the latest. */
  async definition(strand: string, version?: number): Promise<StrandDefinition | undefined> {
    const line = await this.get(strand);
    return line?.versions[version ?? line.latest];
  }
}
