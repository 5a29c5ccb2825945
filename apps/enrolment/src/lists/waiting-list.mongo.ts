import { Inject, Injectable } from '@nestjs/common';
import type { Page, Reach } from '#domain';
import { hasChanged } from '../changed-since.js';
import { Organisations } from '../organisation/organisations.mongo.js';
import { People } from '../person/people.mongo.js';
import { PlacesByCohort } from '../places/places-by-cohort.mongo.js';
import { waitingIn, waitingLine, type Waiting, type WaitingLine } from './waiting-line.js';

type Asked = { limit: number; after?: number; updatedSince?: string };

/** Who waits for a place of a cohort, in the order that its places hold. */
@Injectable()
export class WaitingList {
  constructor(
    @Inject(PlacesByCohort) private readonly places: PlacesByCohort,
    @Inject(People) private readonly people: People,
    @Inject(Organisations) private readonly organisations: Organisations,
  ) {}

  /** The cursor is the position after which the page begins. A change may move everyone: it is all there since, or nothing. */
  async page(cohortId: string, asked: Asked, reach: Reach): Promise<Page<WaitingLine>> {
    const { state, changedAt } = await this.places.get(cohortId, reach);
    const { limit, after = 0, updatedSince } = asked;
    const waiting = state.status === 'none' || !hasChanged(changedAt, updatedSince) ? [] : waitingIn(state);
    const items = await Promise.all(waiting.slice(after, after + limit).map((entry) => this.lineOf(entry)));
    return { items, ...(waiting.length > after + limit && { next: String(after + limit) }) };
  }

  private async lineOf(entry: Waiting): Promise<WaitingLine> {
    const isPerson = entry.applicant !== entry.organisationId;
    const [person, organisation] = await Promise.all([
      isPerson ? this.people.find(entry.applicant) : undefined,
      this.organisations.find(entry.organisationId),
    ]);
    return waitingLine(entry, person?.details, organisation?.state);
  }
}
