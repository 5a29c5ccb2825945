import { Module } from '@nestjs/common';
import { MergedPeople, service } from '#service';
import { CampaignRoutes } from './campaign/campaign.http.js';
import { Campaigns } from './campaign/campaigns.mongo.js';
import { Invitations } from './invitation/invitations.mongo.js';
import { InviteEveryone } from './invitation/invite-everyone.mongo.js';
import { Tokens } from './invitation/tokens.crypto.js';
import { WhenInvitationsIssued } from './policies/when-invitations-issued.kafka.js';
import { WhenPersonErased } from './policies/when-person-erased.kafka.js';
import { WhenRegisterHandedIn } from './policies/when-register-handed-in.kafka.js';
import { ResponseRoutes } from './response/response.http.js';
import { Responses } from './response/responses.mongo.js';
import { Door } from './survey/door.http.js';
import { Links } from './survey/links.mongo.js';
import { SurveyRoutes } from './survey/survey.http.js';
import { Surveys } from './survey/surveys.mongo.js';
import { AskedNoMore } from './views/asked-no-more.mongo.js';
import { CampaignProgress } from './views/campaign-progress.mongo.js';
import { Cohorts } from './views/cohorts.mongo.js';

@Module(
  service({
    name: 'feedback',
    says: 'Asks those who attended a session what they think of it and what they have changed.',
    stores: [Campaigns, Invitations, Responses],
    views: [Cohorts, CampaignProgress, MergedPeople, AskedNoMore],
    routes: [CampaignRoutes, ResponseRoutes, SurveyRoutes],
    policies: [WhenRegisterHandedIn, WhenInvitationsIssued, WhenPersonErased],
    about: {
      invitations: { from: Invitations, read: (invitations: Invitations, id) => invitations.about(id) },
      responses: { from: Responses, read: (responses: Responses, id) => responses.about(id) },
    },
    providers: [Tokens, InviteEveryone, Surveys, Links, Door],
  }),
)
export class FeedbackModule {}
