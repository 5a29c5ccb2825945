import { randomUUID } from 'node:crypto';
import { publish, ResponseCompleted, StrandPublished, type StrandDefinition } from '#contracts';
import { strand } from './lamps.js';

const definition: StrandDefinition = {
  title: 'Lamps',
  summary: 'Lamps',
  unit: 'person',
  audience: { roles: [], phases: [] },
  selection: 'first-come',
  places: { perCohort: 1, offerWorkingDays: 1 },
  plan: [{ code: 'light', title: 'Light', mode: 'online', minutes: 60, required: true, week: 0 }],
  templates: [],
  surveys: [],
  completion: { minimumDose: 1, allRequiredItems: true },
  measures: [],
};

/** A person has answered: the policy of the lamps lights one for the day. */
export const answered = (personId: string, on: string) => {
  const [responseId, campaignId, cohortId, enrolmentId, organisationId] = Array.from({ length: 5 }, () => randomUUID());
  const ids = {
    responseId: responseId!,
    campaignId: campaignId!,
    cohortId: cohortId!,
    enrolmentId: enrolmentId!,
    organisationId: organisationId!,
  };
  return publish(ResponseCompleted, { ...ids, personId, answers: [], on }, strand);
};

/** The strand of the lamps is there. */
export const lampsPublished = () => {
  const said = { strand, partnershipId: randomUUID(), version: 1, partitions: 3, definition, on: '2023-09-01' };
  return publish(StrandPublished, said);
};
