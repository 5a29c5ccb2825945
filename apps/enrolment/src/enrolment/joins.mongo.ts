import { Inject, Injectable } from '@nestjs/common';
import type { Cause } from '#domain';
import { consequenceOf } from '../consequence.js';
import { HeldPlaces } from '../places/held-places.mongo.js';
import { joinEnrolment } from './commands/join-enrolment.js';
import { supersedeEnrolment } from './commands/supersede-enrolment.js';
import { earlierFirst } from './earlier-first.js';
import { Enrolments } from './enrolments.mongo.js';
import { StrandRules } from './strand-rules.mongo.js';

/** Two enrolments turn out to be of one participant: two records were one person, or two schools became one. */
@Injectable()
export class Joins {
  constructor(
    @Inject(Enrolments) private readonly enrolments: Enrolments,
    @Inject(HeldPlaces) private readonly heldPlaces: HeldPlaces,
    @Inject(StrandRules) private readonly rules: StrandRules,
  ) {}

  /** The earlier one carries on with all that is on the other, whose place is free again; answers with the one that stays. */
  async join(ids: readonly [string, string], on: string, cause: Cause): Promise<string> {
    const [kept, other] = earlierFirst(await this.enrolments.get(ids[0]), await this.enrolments.get(ids[1]));
    const superseded = consequenceOf(cause, `superseded ${other.id}`);
    await this.enrolments.handle(other.id, { on, by: kept.id }, supersedeEnrolment, superseded);
    const { state } = await this.enrolments.get(other.id);
    const joining = { enrolmentId: kept.id, on, otherId: other.id, other: state, strand: await this.rules.of(kept.id) };
    await this.enrolments.handle(kept.id, joining, joinEnrolment, consequenceOf(cause, `joined ${other.id}`));
    await this.heldPlaces.follow(other.id, cause);
    return kept.id;
  }
}
