import { Controller, Inject } from '@nestjs/common';
import {
  CapacityChanged,
  CohortCancelled,
  CohortFinished,
  CohortMerged,
  CohortMovedToVersion,
  CohortOpened,
  LateJoiningAllowed,
} from '#contracts';
import { On, type Delivered } from '#kafka';
import { Strands } from '#service';
import { consequenceOf } from '../consequence.js';
import { askForDecision } from '../enrolment/commands/ask-for-decision.js';
import { changeStrandVersion } from '../enrolment/commands/change-strand-version.js';
import { finishEnrolment } from '../enrolment/commands/finish-enrolment.js';
import { Enrolments } from '../enrolment/enrolments.mongo.js';
import { Returns } from '../enrolment/returns.mongo.js';
import { StrandRules } from '../enrolment/strand-rules.mongo.js';
import { changeCapacity } from '../places/commands/change-capacity.js';
import { closePlaces } from '../places/commands/close-places.js';
import { extendWindow } from '../places/commands/extend-window.js';
import { followVersion } from '../places/commands/follow-version.js';
import { openPlaces } from '../places/commands/open-places.js';
import { MovingOn } from '../places/moving-on.mongo.js';
import { PlaceTakers } from '../places/place-takers.mongo.js';
import { PlacesByCohort } from '../places/places-by-cohort.mongo.js';

const early = ['cohort.unknown', 'strand.unknown'];

/** The places follow the cohort, and in the end its enrolments do. */
@Controller()
export class WhenCohortChanges {
  constructor(
    @Inject(PlacesByCohort) private readonly places: PlacesByCohort,
    @Inject(Enrolments) private readonly enrolments: Enrolments,
    @Inject(PlaceTakers) private readonly takers: PlaceTakers,
    @Inject(Strands) private readonly strands: Strands,
    @Inject(StrandRules) private readonly rules: StrandRules,
    @Inject(Returns) private readonly returns: Returns,
    @Inject(MovingOn) private readonly movingOn: MovingOn,
  ) {}

  @On(CohortOpened, { early })
  async openItsPlaces({ data, cause }: Delivered<CohortOpened>) {
    const definition = await this.strands.definition(data.strand, data.strandVersion);
    await this.places.handle(data.cohortId, { opened: data, definition }, openPlaces, cause);
  }

  @On(CapacityChanged, { early })
  async changeItsCapacity({ data, cause }: Delivered<CapacityChanged>) {
    await this.places.handle(data.cohortId, data, changeCapacity, cause);
  }

  @On(LateJoiningAllowed, { early })
  async takeApplicationsLonger({ data, cause }: Delivered<LateJoiningAllowed>) {
    await this.places.handle(data.cohortId, data, extendWindow, cause);
  }

  @On(CohortCancelled, { early })
  async askWhatBecomesOfEachEnrolment({ data, cause }: Delivered<CohortCancelled>) {
    await this.places.handle(data.cohortId, data, closePlaces, cause);
    for await (const { id } of this.takers.of(data.cohortId, cause))
      await this.enrolments.handle(id, data, askForDecision, cause);
  }

  @On(CohortMerged, { early })
  async goOnTogether({ data, cause }: Delivered<CohortMerged>) {
    await this.places.handle(data.cohortId, data, closePlaces, cause);
    for await (const { id } of this.takers.of(data.cohortId, cause))
      await this.returns.merge(id, data.into, data.on, consequenceOf(cause, id));
    await this.movingOn.drafts(data.cohortId, cause);
  }

  @On(CohortMovedToVersion, { early })
  async changeItsVersion({ data, cause }: Delivered<CohortMovedToVersion>) {
    const { cohortId, toVersion: strandVersion } = data;
    await this.places.handle(cohortId, data, followVersion, cause);
    for await (const { id } of this.takers.of(cohortId, cause))
      await this.enrolments.handle(id, { cohortId, strandVersion }, changeStrandVersion, cause);
  }

  @On(CohortFinished, { early })
  async completeOrPutToAPerson({ data, cause }: Delivered<CohortFinished>) {
    await this.places.handle(data.cohortId, data, closePlaces, cause);
    for await (const { id } of this.takers.of(data.cohortId, cause))
      await this.enrolments.handle(id, { on: data.on, strand: await this.rules.of(id) }, finishEnrolment, cause);
  }
}
