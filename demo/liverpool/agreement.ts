import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NotThereYet, once } from './api.js';
import type { School } from './cast.js';
import type { Stage } from './stage.js';
import { atTheStart } from './strands/index.js';

const data = join(import.meta.dirname, '../../../data');

/**
 * The register as an operator would load it: the earlier snapshot first, the newer one after. The newer one is of August
 * 2025; the story loads it on its first days, because no earlier one has the special schools.
 */
const snapshots = [
  { file: 'gias-liverpool-city-region-2022-04-snapshot.csv', extractDate: '2022-04-25' },
  { file: 'gias-liverpool-city-region.csv', extractDate: '2023-06-01' },
];

export const liverpool = '341';

/** Two passes over each snapshot, also where little else has room to run. */
const importedWithinMs = 300_000;

type Import = { status: string };
type ListedSchool = { id: string; urn: string; name: string; phase: string; pupils?: number; status: string };

export const importRegister = async (stage: Stage): Promise<void> => {
  const officer = stage.as('operations-officer');
  for (const { file, extractDate } of snapshots) {
    const csv = new Uint8Array(await readFile(join(data, file)));
    const { id } = await officer.postCsv(
      'enrolment',
      `/register-imports?extractDate=${extractDate}`,
      `register ${extractDate}`,
      csv,
    );
    const finished = async (): Promise<void> => {
      const { status } = await officer.get<Import>('enrolment', `/register-imports/${id}`);
      if (status !== 'finished') throw new NotThereYet(`The register import is ${status}`);
    };
    await once(finished, [], importedWithinMs);
  }
};

/** The open schools of the city, as the enrolment service lists them. */
export const schoolsOfTheCity = async (stage: Stage): Promise<School[]> => {
  const listed = await stage
    .as('operations-officer')
    .all<ListedSchool>('enrolment', `/organisations?localAuthority=${liverpool}`);
  return listed
    .filter(({ status, urn }) => status === 'open' && urn !== undefined)
    .map(({ id, urn, name, phase, pupils }) => ({
      organisationId: id,
      urn,
      name,
      phase,
      ...(pupils === undefined ? {} : { pupils }),
    }));
};

/** Provider and place agree on three years and three objectives. */
export const agreePartnership = async (stage: Stage, schools: School[]): Promise<string> => {
  const lead = stage.as('programme-lead');
  const { id: partnershipId } = await stage
    .as('platform-admin')
    .post('programmes', '/partnerships', 'draft partnership', {
      name: 'Liverpool: leadership, teaching and lasting improvement',
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
  for (const role of ['programme-lead', 'operations-officer', 'service-account'])
    await once(
      () => admin.post('programmes', '/grants', `grant ${role}`, { subject: `demo:${role}`, role, from: '2023-06-01' }),
      ['auth.role-missing'],
    );
};
