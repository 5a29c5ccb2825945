import { Inject, Injectable } from '@nestjs/common';
import type { Stored } from '#mongo';
import { addressesOf } from '../person/identity.js';
import { People } from '../person/people.mongo.js';
import type { Application } from './application.js';
import { Applications } from './applications.mongo.js';

/** Forms that were begun and not sent: nothing but an address says whose they are. */
@Injectable()
export class Drafts {
  constructor(
    @Inject(People) private readonly people: People,
    @Inject(Applications) private readonly applications: Applications,
  ) {}

  async of(personId: string): Promise<Stored<Application>[]> {
    const person = await this.people.find(personId);
    return person?.state.status === 'known' ? this.applications.begunWith(addressesOf(person.details)) : [];
  }

  /** For who asks to see what is kept about someone. */
  async about(personId: string): Promise<object[]> {
    return (await this.of(personId)).map(({ state, details }) => ({ ...state, ...details }));
  }
}
