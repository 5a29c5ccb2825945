import { Controller, Inject } from '@nestjs/common';
import { OrganisationRegistered, SchoolClosed, SchoolReopened, SchoolSucceeded } from '#contracts';
import { On, type Delivered } from '#kafka';
import { alreadyApplied } from '../places/in-play.js';
import { CarryingOn } from '../succession/carrying-on.mongo.js';
import { Successors } from '../succession/successors.mongo.js';

/** Two that become one apply once: the one goes with its school when the other is there, and sees it. */
const whileOneGoes = { early: [alreadyApplied[0]] };

/** Whichever comes first, the schools or the links between them: who carries on is found, and all go with the school. */
@Controller()
export class WhenSchoolsChange {
  constructor(
    @Inject(Successors) private readonly successors: Successors,
    @Inject(CarryingOn) private readonly carryingOn: CarryingOn,
  ) {}

  @On(OrganisationRegistered)
  async becomeKnown({ data, cause }: Delivered<OrganisationRegistered>) {
    await this.successors.reconsider(data.urn, cause);
  }

  @On(SchoolClosed)
  async close({ data, cause }: Delivered<SchoolClosed>) {
    await this.successors.reconsider(data.urn, cause);
    await this.carryingOn.ask(data, cause);
  }

  @On(SchoolReopened)
  async reopen({ data, cause }: Delivered<SchoolReopened>) {
    await this.successors.reconsider(data.urn, cause);
    await this.carryingOn.goOn(data, cause);
  }

  @On(SchoolSucceeded, whileOneGoes)
  async follow({ data, cause }: Delivered<SchoolSucceeded>) {
    await this.successors.close(data, cause);
    await this.carryingOn.follow(data, cause);
  }
}
