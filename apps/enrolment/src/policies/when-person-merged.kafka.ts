import { Controller } from '@nestjs/common';
import { PersonMerged } from '#contracts';
import { On, type Delivered } from '#kafka';
import { Merging } from '../person/merging.mongo.js';

/** What follows from a merge comes about also when whoever asked for it is gone. */
@Controller()
export class WhenPersonMerged {
  constructor(private readonly merging: Merging) {}

  @On(PersonMerged, { normal: ['person.erased'], early: ['person.merged'] })
  async follow({ data, cause }: Delivered<PersonMerged>) {
    await this.merging.follow(data.personId, cause);
  }
}
