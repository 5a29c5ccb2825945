import { Inject, Injectable } from '@nestjs/common';
import type { Privacy } from '#contracts';
import {
  BusinessClock,
  endOfDay,
  hasCome,
  type Cause,
  type Committed,
  type Page,
  type PageRequest,
  type Reach,
} from '#domain';
import type { Stored } from '#mongo';
import { Strands } from '#service';
import { isSubmitted } from '../application/application.js';
import { Applications } from '../application/applications.mongo.js';
import { Enrolments } from '../enrolment/enrolments.mongo.js';
import { endRetention, type EndRetention } from '../person/commands/end-retention.js';
import { Erasing } from '../person/erasing.mongo.js';
import { nameIn } from '../lists/named-by.js';
import { People } from '../person/people.mongo.js';
import { roleHeld, type Person } from '../person/person.js';
import { SubjectRequests } from '../subject-request/subject-requests.mongo.js';
import { endOfApplication, endOfEnrolment, keptBy, lastDayOf, type Keeping } from './keeping.js';

/** So many people are looked at for one page, whoever of them is on it. */
const lookedAt = 500;

/** For how long someone is kept, as the strands say that they took part in, or wanted to. */
@Injectable()
export class Retention {
  constructor(
    @Inject(People) private readonly people: People,
    @Inject(Enrolments) private readonly enrolments: Enrolments,
    @Inject(Applications) private readonly applications: Applications,
    @Inject(Strands) private readonly strands: Strands,
    @Inject(Erasing) private readonly erasing: Erasing,
    @Inject(SubjectRequests) private readonly requests: SubjectRequests,
    @Inject(BusinessClock) private readonly clock: BusinessClock,
  ) {}

  /** What is kept of someone on what basis, and until when. */
  async of(personId: string): Promise<Keeping[]> {
    const kept: Keeping[] = [];
    for await (const { id, state } of this.enrolments.naming(personId))
      if (state.status !== 'none')
        kept.push(await this.keeping({ of: 'enrolment', id }, state, endOfEnrolment(state, personId)));
    for (const { id, state } of await this.applications.of(personId))
      if (isSubmitted(state) && state.status !== 'accepted')
        kept.push(await this.keeping({ of: 'application', id }, state, endOfApplication(state)));
    return kept;
  }

  /** Whose time is over, or has been since then: nothing says to keep who they are. A page may be short and not the last. */
  async due({ limit, cursor, updatedSince }: PageRequest, reach: Reach): Promise<Page<DuePerson>> {
    const items: DuePerson[] = [];
    let [next, looked] = [cursor, 0];
    do {
      const page = { limit: limit - items.length, ...(next !== undefined && { cursor: next }) };
      const found = await this.people.page({ 'state.status': 'known' }, page, reach);
      for (const person of found.items)
        for (const due of await this.dueOf(person))
          if (updatedSince === undefined || hasCome(updatedSince, endOfDay(due.lastDay))) items.push(due);
      looked += found.items.length;
      ({ next } = { next: undefined, ...found });
    } while (next !== undefined && items.length < limit && looked < lookedAt);
    return { items, ...(next !== undefined && { next }) };
  }

  async end(command: EndRetention, cause: Cause): Promise<Committed> {
    const { personId } = command;
    const lastDay = lastDayOf(await this.of(personId));
    const hasAsked = (await this.requests.openOf(personId)) > 0;
    return this.erasing.erase({ ...command, lastDay, hasAsked }, endRetention, cause);
  }

  private async dueOf({ id: personId, state, details }: Stored<Person>): Promise<DuePerson[]> {
    if (state.status !== 'known' || roleHeld(state)) return [];
    const kept = await this.of(personId);
    const lastDay = lastDayOf(kept);
    if (lastDay === undefined || lastDay >= this.clock.today()) return [];
    const openRequests = await this.requests.openOf(personId);
    return [{ personId, ...nameIn(details), lastDay, holds: state.holds.length, openRequests, kept }];
  }

  private async keeping(
    what: Pick<Keeping, 'of' | 'id'>,
    { strand, strandVersion }: { strand: string; strandVersion: number },
    endedOn: string | undefined,
  ): Promise<Keeping> {
    const privacy: Privacy | undefined = (await this.strands.definition(strand, strandVersion))?.privacy;
    return keptBy(privacy, { ...what, strand, ...(endedOn !== undefined && { endedOn }) });
  }
}

/** Someone who is due to be erased; a hold stands in its way, and so does what they have asked about their record. */
export type DuePerson = {
  personId: string;
  name?: string;
  email?: string;
  lastDay: string;
  holds: number;
  openRequests: number;
  kept: Keeping[];
};
