import type { Counted, Recounted } from './recount.js';
import { liverpool } from './register.js';
import type { Stage } from './stage.js';
import type { Story } from './story.js';

type Listed = { status: string };

const withStatus = (listed: readonly Listed[], wanted: string): number =>
  listed.filter(({ status }) => status === wanted).length;

/** Who still waits when a cohort ends is rejected for another reason. */
const criteriaNotMet = 'criteria-not-met';

const whole = (numerator: number): Counted => ({ numerator, denominator: null });

/** What the enrolment service has on its lists in the end; of the schools what happened after the story began. */
export const recordsOf = async (stage: Stage, firstDay: string): Promise<Recounted> => {
  const officer = stage.as('operations-officer');
  const [applications, enrolments, schools] = await Promise.all([
    officer.all('enrolment', '/applications'),
    officer.all('enrolment', '/enrolments'),
    officer.all('enrolment', `/organisations?localAuthority=${liverpool}`),
  ]);
  const carriedOn = schools.filter(
    (one) => 'closedOn' in one && one.successor !== undefined && one.closedOn > firstDay,
  );
  return new Map([
    ['list: applications', whole(applications.length)],
    [
      'list: applications rejected',
      whole(applications.filter((one) => 'reason' in one && one.reason === criteriaNotMet).length),
    ],
    ['list: enrolments', whole(enrolments.length)],
    ['list: enrolments withdrawn', whole(withStatus(enrolments, 'withdrawn'))],
    ['list: enrolments of schools that became one', whole(withStatus(enrolments, 'superseded'))],
    ['list: schools others carry on for', whole(carriedOn.length)],
  ]);
};

/** The same from what was sent. */
export const recountRecords = ({ ledger, cohorts }: Story): Recounted => {
  const applications = [...cohorts.values()].reduce((sum, one) => sum + one.applications.size, 0);
  const enrolments = [...ledger.enrolments.values()];
  return new Map([
    ['list: applications', whole(applications)],
    ['list: applications rejected', whole(ledger.rejected)],
    ['list: enrolments', whole(enrolments.length)],
    ['list: enrolments withdrawn', whole(ledger.withdrawn.size)],
    ['list: enrolments of schools that became one', whole(enrolments.filter(({ joined }) => joined).length)],
    ['list: schools others carry on for', whole(ledger.succeeded.size)],
  ]);
};
