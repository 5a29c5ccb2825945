import { once } from './api.js';
import type { School } from './cast.js';
import { liverpool } from './register.js';
import type { Stage } from './stage.js';
import { atTheStart } from './strands/index.js';

export const partnershipName = 'Liverpool: leadership, teaching and lasting improvement';

/** Provider and place agree on three years and three objectives. */
export const agreePartnership = async (stage: Stage, schools: School[]): Promise<string> => {
  const lead = stage.as('programme-lead');
  const { id: partnershipId } = await stage
    .as('platform-admin')
    .post('programmes', '/partnerships', 'draft partnership', {
      name: partnershipName,
      provider: 'A provider of teacher development',
      period: { from: '2023-09-01', until: '2026-08-31' },
      localAuthorities: [liverpool],
      schools: schools.map(({ urn }) => urn).toSorted(),
      objectives: [
        { code: 'leadership', title: 'Leadership expertise across the city' },
        { code: 'curriculum', title: 'Curriculum and teaching knowledge' },
        { code: 'improvement', title: 'Improvement that lasts' },
      ],
      organisations: [
        { name: 'The city’s council', roles: ['local-authority', 'funder'] },
        { name: 'The council’s school-improvement arm', roles: ['school-improvement', 'delivery-partner'] },
      ],
      targets: [
        { of: 'schools', atLeast: 80 },
        { of: 'direct-participants', atLeast: 300 },
      ],
    });
  await lead.post('programmes', '/partnerships/activations', 'activate partnership', { partnershipId });
  return partnershipId;
};

/** Four strands are open from the start; every service runs them as soon as they are published. */
export const publishStrands = async (stage: Stage, partnershipId: string, strands = atTheStart): Promise<void> => {
  const lead = stage.as('programme-lead');
  for (const [code, definition] of Object.entries(strands)) {
    const { id: strandId } = await lead.post('programmes', '/strands', `draft ${code}`, {
      partnershipId,
      code,
      definition,
    });
    await lead.post('programmes', '/strands/publications', `publish ${code}`, { strandId, version: 1, partitions: 3 });
  }
};

/** Who acts in the demonstration gets a grant for it; on this scale one of each role is enough. */
export const giveGrants = async (stage: Stage): Promise<void> => {
  const admin = stage.as('platform-admin');
  for (const role of ['programme-lead', 'operations-officer'] as const)
    await once(
      () => admin.post('programmes', '/grants', `grant ${role}`, { subject: `demo:${role}`, role, from: '2023-06-01' }),
      ['auth.role-missing'],
    );
};

/** Who scores the forms of a strand that chooses is given that, for this strand alone, by whoever leads it. */
export const formPanels = async (stage: Stage): Promise<void> => {
  for (const [strand, { choosing }] of Object.entries(atTheStart)) {
    if (!choosing) continue;
    const grant = { subject: 'demo:panel-member', role: 'panel-member', strand, from: '2023-06-01' } as const;
    await stage.as('programme-lead').post('programmes', '/grants', `panel of ${strand}`, grant);
  }
};
