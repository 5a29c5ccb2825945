import type { Report } from './check.js';
import type { Stage } from './stage.js';

/** The impact report as data. */
export const reportOf = (stage: Stage, partnershipId: string): Promise<Report> =>
  stage.as('programme-lead').get<Report>('evaluation', `/partnerships/${partnershipId}/impact`);
