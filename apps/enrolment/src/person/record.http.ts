import { Body, Controller, Post } from '@nestjs/common';
import type { Cause } from '#domain';
import { Allow, Caused, Says } from '#http';
import { LiftRestriction, liftRestriction } from './commands/lift-restriction.js';
import { MergePerson } from './commands/merge-person.js';
import { PlaceHold, placeHold } from './commands/place-hold.js';
import { ReleaseHold, releaseHold } from './commands/release-hold.js';
import { Merging } from './merging.mongo.js';
import { People } from './people.mongo.js';

/** What happens to a record as such. */
@Controller('people')
export class RecordRoutes {
  constructor(
    private readonly people: People,
    private readonly merging: Merging,
  ) {}

  @Post('merges')
  @Allow('operations-officer', 'data-protection-officer')
  @Says('Makes one record of two that are about one person: the first answers 410 from now on and names the second.')
  merge(@Body() command: MergePerson, @Caused() cause: Cause) {
    return this.merging.merge(command, cause);
  }

  @Post('holds')
  @Allow('data-protection-officer')
  @Says('Keeps a record from being erased or merged until the hold is released.')
  hold(@Body() command: PlaceHold, @Caused() cause: Cause) {
    return this.people.handle(command.personId, { ...command, holdId: cause.newId }, placeHold, cause);
  }

  @Post('hold-releases')
  @Allow('data-protection-officer')
  @Says('Releases a hold.')
  release(@Body() command: ReleaseHold, @Caused() cause: Cause) {
    return this.people.handle(command.personId, command, releaseHold, cause);
  }

  @Post('restriction-ends')
  @Allow('data-protection-officer')
  @Says('Lets a restricted record be used again, or someone who objected be asked again.')
  lift(@Body() command: LiftRestriction, @Caused() cause: Cause) {
    return this.people.handle(command.personId, command, liftRestriction, cause);
  }
}
