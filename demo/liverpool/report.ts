import type { Report } from './check.js';
import type { Stage } from './stage.js';

/** The impact report as data: it is described as the page that it is, too. */
export const reportOf = async (stage: Stage, partnershipId: string): Promise<Report> => {
  const report: unknown = await stage.as('programme-lead').get('evaluation', `/partnerships/${partnershipId}/impact`);
  return report as Report;
};
