import type { Audience, Choosing, Eligibility } from '#contracts';
import { addMonths } from '#domain';
import type { Organisation } from '../organisation/organisation.js';
import { postsOn, type Person, type Post } from '../person/person.js';
import type { Places } from '../places/places.js';
import { entriesIn } from '../places/queue.js';
import { alreadyEnrolled } from '../places/room.js';

/** What is known of an applicant when they apply; undefined is what is not known here. */
export type Circumstances = {
  personId?: string;
  places: Places | undefined;
  /** The audience of the strand’s version. */
  audience: Audience | undefined;
  /** What the strand’s version asks beyond belonging to the audience. */
  eligibility?: Eligibility | undefined;
  /** How the strand’s version chooses, where it does. */
  choosing?: Choosing | undefined;
  organisation: Organisation | undefined;
  person: Person | undefined;
  /** URNs of the schools the partnership is for. */
  coverage: readonly string[];
  /** Whether the applicant takes part in the strand at present. */
  enrolled: boolean;
  /** Of the strands that matter to the rules: those that the applicant has completed, and those they take part in. */
  history?: { completed: readonly string[]; takesPartIn: readonly string[] };
  today: string;
};

type Reason = readonly [code: string, sentence: string];
type Rule = (facts: Circumstances) => Reason | false;

/** The places of a cohort are one document, which grows with every applicant, and once tells all of them what became of them. */
export const mostApplications = 10_000;

/** Why nobody can apply for the cohort today, whoever they are. */
export const cohortTakesApplications = ({
  places,
  audience,
  today,
}: Pick<Circumstances, 'places' | 'audience' | 'today'>): Reason | false => {
  if (!places || places.status === 'none' || !audience) return ['cohort.unknown', 'There is no such cohort'];
  if (places.status === 'closed') return ['cohort.closed', 'The cohort takes nobody any more'];
  if (entriesIn(places).length >= mostApplications)
    return ['cohort.too-many-applications', `A cohort takes ${mostApplications} applications at most`];
  const { from, until } = places.cohort.window;
  return (
    (today < from || until < today) && ['application.window-closed', `Applications are taken from ${from} to ${until}`]
  );
};

const applicantIsOfTheRightUnit: Rule = ({ places, personId }) => {
  const unit = places && places.status !== 'none' && places.cohort.unit;
  if (unit === 'person' && personId === undefined)
    return ['application.person-needed', 'A person applies in this strand'];
  return (
    unit === 'school' &&
    personId !== undefined && ['application.school-needed', 'A whole school applies in this strand']
  );
};

const organisationIsOpen: Rule = ({ organisation }) => {
  if (!organisation || organisation.status === 'none') return ['organisation.unknown', 'There is no such organisation'];
  return organisation.status === 'closed' && ['school.closed', `The school closed on ${organisation.closedOn}`];
};

const schoolIsCovered: Rule = ({ organisation, coverage }) =>
  organisation?.status === 'open' &&
  organisation.urn !== undefined &&
  !coverage.includes(organisation.urn) && ['application.school-not-covered', 'The partnership is not for this school'];

const phaseIsInTheAudience: Rule = ({ organisation, audience }) =>
  organisation?.status === 'open' &&
  !isListed(organisation.phase, audience?.phases) && [
    'application.phase-not-in-audience',
    `The strand is for: ${audience?.phases.join(', ')}`,
  ];

const personWorksThere: Rule = (facts) => {
  const { personId, person } = facts;
  if (personId === undefined) return false;
  if (!person || person.status === 'none') return ['person.unknown', 'There is no such person'];
  if (person.status !== 'known') return [`person.${person.status}`, 'The record of the person has ended'];
  if (person.restrictions.includes('restriction')) return ['person.restricted', 'Use of the record is restricted'];
  return (
    postsHere(facts).length === 0 && [
      'application.not-of-this-organisation',
      'The person holds no post at this organisation',
    ]
  );
};

const roleIsInTheAudience: Rule = (facts) =>
  facts.personId !== undefined &&
  postsThatCount(facts).length === 0 && [
    'application.role-not-in-audience',
    `The strand is for: ${facts.audience?.roles.join(', ')}`,
  ];

/** A post of which nobody has said how much of full time it is counts as full-time. */
const postIsLargeEnough: Rule = (facts) => {
  const { minimumFte = 0 } = facts.eligibility ?? {};
  return (
    facts.personId !== undefined &&
    !postsThatCount(facts).some(({ fte = 1 }) => fte >= minimumFte) && [
      'application.fte-too-small',
      `The post must be at least ${minimumFte} of full time`,
    ]
  );
};

const isLongEnoughInPost: Rule = (facts) => {
  const { monthsInPost = 0 } = facts.eligibility ?? {};
  const since = addMonths(facts.today, -monthsInPost);
  return (
    facts.personId !== undefined &&
    !postsThatCount(facts).some(({ from }) => from <= since) && [
      'application.too-short-in-post',
      `The post must have been held since ${since}`,
    ]
  );
};

const hasCompletedWhatComesBefore: Rule = ({ eligibility, history }) => {
  const before = eligibility?.completedOneOf;
  return (
    before !== undefined &&
    !before.some((strand) => history?.completed.includes(strand)) && [
      'application.strand-not-completed',
      `One of these must have been completed: ${before.join(', ')}`,
    ]
  );
};

const takesNoPartInWhatExcludesIt: Rule = ({ eligibility, history }) => {
  const other = eligibility?.notTogetherWith?.find((strand) => history?.takesPartIn.includes(strand));
  return other !== undefined && ['application.takes-part-elsewhere', `Nobody takes part in ${other} at the same time`];
};

/** Those by which one belongs to the audience. */
const postsThatCount = (facts: Circumstances): Post[] =>
  postsHere(facts).filter(({ role }) => isListed(role, facts.audience?.roles));

const postsHere = ({ person, organisation, today }: Circumstances): Post[] =>
  postsOn(person ?? { status: 'none' }, today).filter(
    ({ organisationId }) => organisation?.status === 'open' && organisationId === organisation.organisationId,
  );

const isNotEnrolledYet: Rule = ({ enrolled }) => enrolled && alreadyEnrolled;

/** In the order in which they are asked; the answer names the first that fails. */
const rules: Rule[] = [
  cohortTakesApplications,
  applicantIsOfTheRightUnit,
  organisationIsOpen,
  schoolIsCovered,
  phaseIsInTheAudience,
  personWorksThere,
  roleIsInTheAudience,
  postIsLargeEnough,
  isLongEnoughInPost,
  hasCompletedWhatComesBefore,
  takesNoPartInWhatExcludesIt,
  isNotEnrolledYet,
];

const isListed = <Word>(word: Word | undefined, words: readonly Word[] = []): boolean =>
  words.length === 0 || (word !== undefined && words.includes(word));

export type EligibilityAnswer = { eligible: true } | { eligible: false; code: string; sentence: string };

/** Whether one may apply, and if not, the first rule that stands in the way. */
export const eligibilityOf = (facts: Circumstances): EligibilityAnswer => {
  for (const rule of rules) {
    const reason = rule(facts);
    if (reason) return { eligible: false, code: reason[0], sentence: reason[1] };
  }
  return { eligible: true };
};
