import { Controller } from '@nestjs/common';
import { PersonDetails } from '#contracts';
import { On, type Delivered } from '#kafka';
import { PossibleDuplicates } from '../possible-duplicate/possible-duplicates.mongo.js';

/** Whenever someone is known by something else, others may turn out to be the same person. */
@Controller()
export class WhenPersonDetailsChange {
  constructor(private readonly duplicates: PossibleDuplicates) {}

  @On(PersonDetails)
  async lookForDuplicates({ event, cause }: Delivered<PersonDetails>) {
    await this.duplicates.lookFor(event.key, cause);
  }
}
