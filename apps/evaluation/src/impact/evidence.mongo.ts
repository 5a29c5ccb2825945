import { Injectable } from '@nestjs/common';
import type { Reach } from '#domain';
import { MergedPeople } from '#service';
import { Adaptations } from '../views/adaptations.mongo.js';
import { Applications } from '../views/applications.mongo.js';
import { Attendance } from '../views/attendance.mongo.js';
import { Campaigns } from '../views/campaigns.mongo.js';
import { Cohorts } from '../views/cohorts.mongo.js';
import { Organisations } from '../views/organisations.mongo.js';
import { Participations } from '../views/participations.mongo.js';
import { Partnerships } from '../views/partnerships.mongo.js';
import { Progressions } from '../views/progressions.mongo.js';
import { Responses } from '../views/responses.mongo.js';
import { EvaluatedStrands } from '../views/strands.mongo.js';
import { Successions } from '../views/successions.mongo.js';
import { asOnePerson } from './as-one-person.js';
import { publishedFirst, within, type Evidence } from './evidence.js';
import { everyone, everyOrganisation } from './taking-part.js';

/** Reads what the views know of one partnership. */
@Injectable()
export class GatheredEvidence {
  constructor(
    private readonly partnerships: Partnerships,
    private readonly strands: EvaluatedStrands,
    private readonly cohorts: Cohorts,
    private readonly applications: Applications,
    private readonly participations: Participations,
    private readonly attendance: Attendance,
    private readonly campaigns: Campaigns,
    private readonly responses: Responses,
    private readonly progressions: Progressions,
    private readonly adaptations: Adaptations,
    private readonly organisations: Organisations,
    private readonly successions: Successions,
    private readonly merged: MergedPeople,
  ) {}

  /** An unknown partnership, or one out of reach, is refused as `partnership.unknown`. */
  async of(partnershipId: string, reach: Reach): Promise<Evidence> {
    const partnership = within(reach, partnershipId, await this.partnerships.get(partnershipId));
    const strands = publishedFirst(await this.strands.many({ 'value.partnershipId': partnershipId }));
    const ofStrands = { 'value.strand': { $in: strands.map(({ strand }) => strand) } };
    const [cohorts, applications, participations, attendance, campaigns, responses, adaptations] = await Promise.all([
      this.cohorts.many(ofStrands),
      this.applications.many(ofStrands),
      this.participations.many(ofStrands),
      this.attendance.many(ofStrands),
      this.campaigns.many(ofStrands),
      this.responses.many(ofStrands),
      this.adaptations.many({ 'value.partnershipId': partnershipId }),
    ]);
    const merged = await this.mergedAmong(everyone(participations));
    const people = [...everyone(participations), ...merged.keys(), ...merged.values()];
    const organisationIds = everyOrganisation(participations);
    const successions = await this.successions.from(organisationIds, partnership.schools);
    const [progressions, organisations] = await Promise.all([
      this.progressions.many({ 'value.personId': { $in: people } }),
      this.organisations.many({
        $or: [
          { 'value.organisationId': { $in: [...organisationIds, ...successions.map((one) => one.successorId)] } },
          { 'value.urn': { $in: partnership.schools } },
        ],
      }),
    ]);
    const lines = { cohorts, applications, participations, attendance, campaigns, responses, adaptations };
    return asOnePerson({ partnership, strands, ...lines, progressions, organisations, successions }, merged);
  }

  /** Which of these records ended in another, and which others ended in theirs. */
  private async mergedAmong(personIds: string[]): Promise<Map<string, string>> {
    const ended = await this.merged.of(personIds);
    return new Map([...ended, ...(await this.merged.formerlyOf([...personIds, ...ended.values()]))]);
  }
}
