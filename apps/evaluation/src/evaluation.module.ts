import { Module } from '@nestjs/common';
import { MergedPeople, service } from '#service';
import { GatheredEvidence } from './impact/evidence.mongo.js';
import { ImpactRoutes } from './impact/impact.http.js';
import { Adaptations } from './views/adaptations.mongo.js';
import { Applications } from './views/applications.mongo.js';
import { Attendance } from './views/attendance.mongo.js';
import { Campaigns } from './views/campaigns.mongo.js';
import { Cohorts } from './views/cohorts.mongo.js';
import { Organisations } from './views/organisations.mongo.js';
import { Participations } from './views/participations.mongo.js';
import { Partnerships } from './views/partnerships.mongo.js';
import { Progressions } from './views/progressions.mongo.js';
import { Responses } from './views/responses.mongo.js';
import { EvaluatedStrands } from './views/strands.mongo.js';
import { Successions } from './views/successions.mongo.js';

@Module(
  service({
    name: 'evaluation',
    says: 'Follows everything that happens and says what a partnership came to.',
    stores: [],
    views: [
      Partnerships,
      EvaluatedStrands,
      Cohorts,
      Organisations,
      Successions,
      Applications,
      Participations,
      Attendance,
      Campaigns,
      Responses,
      Progressions,
      Adaptations,
      MergedPeople,
    ],
    routes: [ImpactRoutes],
    policies: [],
    providers: [GatheredEvidence],
    about: {
      attendance: { from: Attendance, read: (lines: Attendance, id) => lines.many({ 'value.personId': id }) },
      responses: { from: Responses, read: (lines: Responses, id) => lines.many({ 'value.personId': id }) },
      progressions: { from: Progressions, read: (lines: Progressions, id) => lines.many({ 'value.personId': id }) },
      participations: {
        from: Participations,
        read: (lines: Participations, id) => lines.many({ 'value.personId': id }),
      },
    },
  }),
)
export class EvaluationModule {}
