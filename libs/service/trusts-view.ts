import { Inject, Injectable } from '@nestjs/common';
import type { GrantedOn } from '#domain';
import { Mongo, ViewStore } from '#mongo';
import { trusts, type TrustLine } from './trusts.js';

/** This service’s own copy of which schools belong to which trust. */
@Injectable()
export class Trusts extends ViewStore<TrustLine> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, trusts, { indexes: [{ 'value.code': 1 }] });
  }

  /** What is on a trust covers its schools of today; everything else stays as it is. */
  async covered(on: GrantedOn): Promise<GrantedOn> {
    const { organisation } = on;
    if (typeof organisation !== 'string') return on;
    const named = await this.get(organisation);
    if (named?.is !== 'trust') return on;
    const schools = await this.many({ 'value.code': named.code, 'value.is': 'school' });
    return { ...on, organisation: [organisation, ...schools.map(({ key }) => key)] };
  }
}
