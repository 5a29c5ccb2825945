import { Module } from '@nestjs/common';
import { ExternalIdRoutes, service, Successors } from '#service';
import { WhenCohortCancelled } from './policies/when-cohort-cancelled.kafka.js';
import { WhenCohortMovesToVersion } from './policies/when-cohort-moves-to-version.kafka.js';
import { WhenCohortOpened } from './policies/when-cohort-opened.kafka.js';
import { WhenCohortScheduled } from './policies/when-cohort-scheduled.kafka.js';
import { WhenEnrolmentChangesCohort } from './policies/when-enrolment-changes-cohort.kafka.js';
import { WhenParticipationChanges } from './policies/when-participation-changes.kafka.js';
import { WhenPersonErased } from './policies/when-person-erased.kafka.js';
import { WhenPersonMerged } from './policies/when-person-merged.kafka.js';
import { WhenSessionChanges } from './policies/when-session-changes.kafka.js';
import { RosterRoutes } from './roster/roster.http.js';
import { Rosters } from './roster/rosters.mongo.js';
import { ScheduleRoutes } from './schedule/schedule.http.js';
import { SchoolPlaces } from './schedule/school-places.mongo.js';
import { RegisterRoutes } from './session/register.http.js';
import { SessionRoutes } from './session/session.http.js';
import { Sessions } from './session/sessions.mongo.js';
import { LocalAuthorities } from './views/local-authorities.mongo.js';
import { PartnershipAreas } from './views/partnership-areas.mongo.js';
import { PersonNames } from './views/person-names.mongo.js';

@Module(
  service({
    name: 'sessions',
    says: 'When a cohort is taught, who is expected at each session, and who came.',
    stores: [Rosters, Sessions],
    views: [PersonNames, PartnershipAreas, LocalAuthorities],
    routes: [ScheduleRoutes, RosterRoutes, SessionRoutes, RegisterRoutes, ExternalIdRoutes],
    policies: [
      WhenCohortOpened,
      WhenCohortMovesToVersion,
      WhenCohortCancelled,
      WhenCohortScheduled,
      WhenSessionChanges,
      WhenParticipationChanges,
      WhenPersonMerged,
      WhenPersonErased,
      WhenEnrolmentChangesCohort,
    ],
    providers: [SchoolPlaces, Successors],
    about: {
      cohorts: { from: Rosters, read: (rosters: Rosters, id) => rosters.about(id) },
      sessions: { from: Sessions, read: (sessions: Sessions, id) => sessions.about(id) },
    },
  }),
)
export class SessionsModule {}
