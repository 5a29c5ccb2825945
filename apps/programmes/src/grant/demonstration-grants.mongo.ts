import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { type Role } from '#contracts';
import { BusinessClock, idFrom } from '#domain';
import { theInstallation } from './authority.js';
import { giveGrant } from './commands/give-grant.js';
import { Grants } from './grants.mongo.js';

const demonstration = '5b0f7a52-3c1d-4f0e-9d39-0b8a4c6e2f10';
const givenAtStart: Role[] = ['platform-admin', 'demonstrator', 'on-call'];

/** So that a demonstration can be played through the API: who runs, moves and watches it may do so from the start. */
@Injectable()
export class DemonstrationGrants implements OnApplicationBootstrap {
  constructor(
    private readonly grants: Grants,
    private readonly clock: BusinessClock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    for (const role of givenAtStart) await this.giveOnce(role);
  }

  private async giveOnce(role: Role): Promise<void> {
    const newId = idFrom(demonstration, role);
    await this.grants.handle(
      newId,
      { subject: `demo:${role}`, role, from: '2000-01-01', givers: [theInstallation], ...noneNamed },
      giveGrant,
      {
        id: `demonstration:${role}`,
        who: theInstallation.subject,
        now: this.clock.now(),
        today: this.clock.today(),
        newId,
        correlationId: newId,
      },
    );
  }
}

const noneNamed = { itsPartnership: undefined, itsStrand: undefined };
