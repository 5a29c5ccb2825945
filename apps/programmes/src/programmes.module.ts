import { Module } from '@nestjs/common';
import { ExternalIdRoutes, grantsFrom, service, Successors, type ServiceDefinition } from '#service';
import { AdaptationRoutes } from './adaptation/adaptation.http.js';
import { Adaptations } from './adaptation/adaptations.mongo.js';
import { ClockRoutes, DemonstrationClockRoutes } from './clock/clock.http.js';
import { Clocks } from './clock/clocks.mongo.js';
import { CohortRoutes } from './cohort/cohort.http.js';
import { CohortEvidence } from './cohort/cohort-evidence.mongo.js';
import { Cohorts } from './cohort/cohorts.mongo.js';
import { DemonstrationGrants } from './grant/demonstration-grants.mongo.js';
import { FollowingGrants } from './grant/following-grants.mongo.js';
import { GrantRoutes } from './grant/grant.http.js';
import { Grants } from './grant/grants.mongo.js';
import { NamedPlaces } from './grant/named-places.mongo.js';
import { PartnershipRoutes } from './partnership/partnership.http.js';
import { Partnerships } from './partnership/partnerships.mongo.js';
import { WhenCohortEnded } from './policies/when-cohort-ended.kafka.js';
import { WhenPersonEnds } from './policies/when-person-ends.kafka.js';
import { WhenSchoolSucceeded } from './policies/when-school-succeeded.kafka.js';
import { ProgrammeFileRoutes } from './programme-file/programme-file.http.js';
import { ProgrammeFiles } from './programme-file/programme-files.mongo.js';
import { KeyIssuing } from './service-account/key-issuing.mongo.js';
import { ServiceAccountRoutes } from './service-account/service-account.http.js';
import { ServiceAccounts } from './service-account/service-accounts.mongo.js';
import { StrandRoutes } from './strand/strand.http.js';
import { Strands } from './strand/strands.mongo.js';
import { Enrolled } from './views/enrolled.mongo.js';
import { Taught } from './views/taught.mongo.js';

/** Here a grant works from the moment it is given, and the first one before Kafka is there. */
const grantsAtTheirSource = grantsFrom(Grants);

const providers = [
  grantsAtTheirSource,
  NamedPlaces,
  Successors,
  FollowingGrants,
  KeyIssuing,
  CohortEvidence,
  ProgrammeFiles,
];

const programmes: ServiceDefinition = {
  name: 'programmes',
  says: 'Partnerships and their objectives, strands and their versions, cohorts, adaptations, and who may do what.',
  stores: [Partnerships, Strands, Cohorts, Adaptations, Grants, ServiceAccounts, Clocks],
  views: [Enrolled, Taught],
  routes: [
    PartnershipRoutes,
    StrandRoutes,
    CohortRoutes,
    AdaptationRoutes,
    ProgrammeFileRoutes,
    GrantRoutes,
    ServiceAccountRoutes,
    ClockRoutes,
    ExternalIdRoutes,
  ],
  about: { grants: { from: Grants, read: (grants: Grants, id) => grants.onRecordOf(id) } },
  policies: [WhenCohortEnded, WhenPersonEnds, WhenSchoolSucceeded],
  providers,
};

@Module(service(programmes))
export class ProgrammesModule {}

/** With a clock that can be moved, and grants to begin with. */
@Module(
  service({
    ...programmes,
    routes: [...programmes.routes, DemonstrationClockRoutes],
    providers: [...providers, DemonstrationGrants],
  }),
)
export class ProgrammesDemonstrationModule {}
