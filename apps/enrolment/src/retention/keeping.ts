import type { LawfulBasis, Privacy } from '#contracts';
import { addMonths } from '#domain';
import { isSubmitted, type Application } from '../application/application.js';
import { isOpen, type Enrolment } from '../enrolment/enrolment.js';

/** On what basis something about a person is kept, and until when; without a last day it is not over, or nobody said. */
export type Keeping = {
  of: 'application' | 'enrolment';
  id: string;
  strand: string;
  lawfulBasis?: LawfulBasis;
  endedOn?: string;
  /** The last day. */
  keepUntil?: string;
};

type Participation = Pick<Keeping, 'of' | 'id' | 'strand' | 'endedOn'>;

/** With what its strand says of privacy. */
export const keptBy = (privacy: Privacy | undefined, participation: Participation): Keeping => {
  const { endedOn } = participation;
  if (!privacy) return participation;
  const { lawfulBasis, keepYears } = privacy;
  const until = endedOn !== undefined && { keepUntil: addMonths(endedOn, 12 * keepYears) };
  return { ...participation, lawfulBasis, ...until };
};

/** The day an enrolment was over for someone: their own, or a whole school’s of whose staff they are. */
export const endOfEnrolment = (enrolment: Enrolment, personId: string): string | undefined => {
  if (enrolment.status === 'none') return undefined;
  const ended = isOpen(enrolment) ? undefined : enrolment.since;
  if (enrolment.personId === personId) return ended;
  const spells = enrolment.staff.filter((member) => member.personId === personId);
  return latest(spells.map(({ until }) => until ?? ended));
};

const overFor: Application['status'][] = ['rejected', 'declined', 'expired', 'withdrawn'];

/** The day an application came to nothing; what became an enrolment is over when that is. */
export const endOfApplication = (application: Application): string | undefined =>
  isSubmitted(application) && overFor.includes(application.status) ? application.on : undefined;

/** The last day on which anything of these has to be kept; none while one is not over, or nobody said until when. */
export const lastDayOf = (kept: readonly Keeping[]): string | undefined =>
  latest(kept.map(({ keepUntil }) => keepUntil));

const latest = (days: (string | undefined)[]): string | undefined => {
  const known = days.filter((day) => day !== undefined);
  return known.length === days.length ? known.toSorted().at(-1) : undefined;
};
