import { Inject, Injectable } from '@nestjs/common';
import { Mongo, ViewStore } from '#mongo';
import { localAuthorities, type LocalAuthority } from './local-authorities.js';

@Injectable()
export class LocalAuthorities extends ViewStore<LocalAuthority> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, localAuthorities);
  }

  /** One without a name is called by its code. */
  async called(codes: string[]): Promise<string[]> {
    const lines = await this.many({ _id: { $in: codes } });
    return codes.map((code) => lines.find(({ key }) => key === code)?.name ?? code);
  }
}
