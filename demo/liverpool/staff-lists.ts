import { forEach, NotThereYet, once } from './api.js';
import type { Person, WholeSchool } from './cast.js';
import type { ListedEnrolment } from './changes.js';
import type { CohortPlan } from './cohorts.js';
import { csvOf } from './register.js';
import { playedOf, presentSchool, type Story } from './story.js';

type Listed = { person: Person; part: 'lead' | 'member' };

/** The schools of a cohort say who takes part: school by school, or all in one file where the officer has one. */
export const listStaff = async (story: Story, plan: CohortPlan, enrolments: ListedEnrolment[]): Promise<void> => {
  const { stage, people, ledger } = story;
  const { cohortId, applications } = playedOf(story, plan);
  const schools = enrolments.flatMap(({ id: enrolmentId, applicationId }) => {
    const applicant = applications.get(applicationId);
    return applicant && 'whole' in applicant ? [{ enrolmentId, listed: staffOf(applicant.whole) }] : [];
  });
  for (const { person, part } of schools.flatMap(({ listed }) => listed))
    ledger.staff.push({ strand: plan.strand, person: person.key, part, urn: person.school.urn });
  if (plan.staffByFile) {
    const all = schools.flatMap(({ listed }) => listed);
    await uploadStaff(story, plan, cohortId, all);
  } else
    await forEach(schools, async ({ enrolmentId, listed }) => {
      const members = listed.map(({ person, part }) => ({ personId: people.idOf(person), part }));
      const key = `staff ${plan.key} ${listed[0]!.person.school.urn}`;
      await stage
        .as('operations-officer')
        .post('enrolment', '/enrolments/staff-members', key, { enrolmentId, members });
    });
  await stage.settled();
};

const staffOf = ({ leads, members }: WholeSchool): Listed[] => [
  ...leads.map((person) => ({ person, part: 'lead' as const })),
  ...members.map((person) => ({ person, part: 'member' as const })),
];

/** Checked first; carried out only when no row is bad and none waits for a decision. */
const uploadStaff = async (
  story: Story,
  { key }: CohortPlan,
  cohortId: string,
  listed: readonly Listed[],
): Promise<void> => {
  const officer = story.stage.as('operations-officer');
  const rows = listed.map(({ person, part }) => {
    const { name, email, role, school } = person;
    return [presentSchool(story, school).urn, email, name, role, part];
  });
  const csv = await csvOf([['School URN', 'E-mail', 'Name', 'Role', 'Part'], ...rows]);
  const path = `/uploads?kind=staff-members&cohortId=${cohortId}`;
  const { id: uploadId } = await officer.postCsv('enrolment', path, `staff file ${key}`, csv);
  const ended = () =>
    once(async () => {
      const upload = await officer.get('enrolment', `/uploads/${uploadId}`);
      if (!('counts' in upload)) throw new NotThereYet(`The upload is ${upload.status}`);
      return upload;
    });
  const { status, counts } = await ended();
  if (status === 'checked') {
    if (counts.bad + counts.waiting > 0) throw new Error(`The staff file is not in order: ${JSON.stringify(counts)}`);
    await officer.post('enrolment', '/uploads/applications', `staff file ${key} applied`, { uploadId });
  }
  const after = await ended();
  if (after.counts.fine + after.counts.unchanged !== listed.length)
    throw new Error(`Not every row was carried out: ${JSON.stringify(after)}`);
};
