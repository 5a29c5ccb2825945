import { Inject, Injectable } from '@nestjs/common';
import type { GrantsOf, HeldGrant } from '#auth';
import { Mongo, ViewStore } from '#mongo';
import { grants, type GrantsLine } from './grants.js';

/** This service's own copy of who may do what. */
@Injectable()
export class Grants extends ViewStore<GrantsLine> implements GrantsOf {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, grants);
  }

  async of(subject: string): Promise<HeldGrant[]> {
    return Object.values((await this.get(subject))?.grants ?? {});
  }
}
