import { issueToken } from '#auth';
import { Api } from '../../demo/liverpool/api.js';
import type { Stage } from '../../demo/liverpool/stage.js';

/** What comes after a life that was told: who lived it asks to be forgotten, and the partnership closes. */
export const endLife = async (
  stage: Stage,
  { personId, partnershipId }: { personId: string; partnershipId: string },
): Promise<void> => {
  const { urls, issuer } = stage.system;
  const officer = { subject: 'demo:data-protection-officer', role: 'data-protection-officer' } as const;
  await stage.as('platform-admin').post('programmes', '/grants', 'protection', officer);
  await stage.settled();
  const protection = new Api(urls, await issueToken(issuer, officer));
  const asked = { personId, kind: 'erasure' } as const;
  const { id: requestId } = await protection.post('enrolment', '/subject-requests', 'to be forgotten', asked);
  await protection.post('enrolment', '/subject-requests/fulfilments', 'is forgotten', { requestId });
  await stage.as('programme-lead').post('programmes', '/partnerships/closures', 'the end', { partnershipId });
  await stage.settled();
};
