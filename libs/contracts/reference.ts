/** Reference data: the words that several services share. Adding one is compatible, removing one is not. */

/** Every role a grant can give; what each may do stands on the routes. */
export const roles = [
  'platform-admin',
  'on-call',
  'programme-lead',
  'operations-officer',
  'finance-officer',
  'facilitator',
  'coach',
  'teacher',
  'adviser',
  'fellow',
  'participant',
  'school-lead',
  'trust-lead',
  'partner-admin',
  'commissioner',
  'evaluator',
  'data-protection-officer',
  'safeguarding-lead',
  'panel-member',
  'service-account',
  'demonstrator',
] as const;
export type Role = (typeof roles)[number];

/** The ladder of school leadership, lowest first; progression is a step up it. */
export const roleLadder = [
  'teacher',
  'middle-leader',
  'assistant-headteacher',
  'deputy-headteacher',
  'head-of-school',
  'headteacher',
  'executive-headteacher',
  'trust-ceo',
] as const;

/** Roles beside the ladder that a post can have. */
export const otherPostRoles = ['teaching-assistant', 'governor', 'ofsted-inspector', 'adviser'] as const;
export const postRoles = [...roleLadder, ...otherPostRoles] as const;
export type PostRole = (typeof postRoles)[number];

/** What a person does beside their posts. */
export const personRoles = ['facilitator', 'coach', 'adviser', 'governor', 'contact'] as const;
export type PersonRole = (typeof personRoles)[number];

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

/** What a person may ask about their own record, by the names of the UK GDPR. */
export const subjectRequestKinds = ['access', 'rectification', 'restriction', 'objection', 'erasure'] as const;
export type SubjectRequestKind = (typeof subjectRequestKinds)[number];

/** A restricted record is kept and not used; who objects is not asked any more. */
export const restrictionKinds = ['restriction', 'objection'] as const;
export type RestrictionKind = (typeof restrictionKinds)[number];

/** What two records have in common that makes them perhaps one person. */
export const likenesses = ['teacher-number', 'address'] as const;
export type Likeness = (typeof likenesses)[number];

/** Why a record has to be kept for a time, whoever asks for its erasure. */
export const holdReasons = ['legal-claim', 'safeguarding', 'complaint', 'audit'] as const;
export type HoldReason = (typeof holdReasons)[number];

/** Why a request about one’s own record can take two months longer. */
export const extensionReasons = ['complex', 'several-requests'] as const;
export type ExtensionReason = (typeof extensionReasons)[number];

/** Why a request about one’s own record is not granted. */
export const requestRefusals = [
  'not-the-person',
  'manifestly-unfounded',
  'excessive',
  'legal-obligation',
  'public-task',
  'legal-claim',
] as const;
export type RequestRefusal = (typeof requestRefusals)[number];

export const phases = ['nursery', 'primary', 'secondary', 'all-through', 'special', 'alternative', '16-plus'] as const;
export type Phase = (typeof phases)[number];

export const organisationKinds = [
  'school',
  'trust',
  'council',
  'college',
  'nursery',
  'childrens-centre',
  'agency',
  'university',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const units = ['person', 'school'] as const;
export type Unit = (typeof units)[number];

export const deliveryModes = ['in-person', 'online', 'self-study', 'visit'] as const;
export type DeliveryMode = (typeof deliveryModes)[number];

export const attendanceOutcomes = ['attended', 'partial', 'late', 'absent', 'excused'] as const;
export type AttendanceOutcome = (typeof attendanceOutcomes)[number];

export const deferralReasons = ['parental-leave', 'illness', 'bereavement', 'secondment', 'workload', 'other'] as const;
export type DeferralReason = (typeof deferralReasons)[number];

export const withdrawalReasons = [
  'left-the-profession',
  'moved-school',
  'workload',
  'illness',
  'quality-of-the-strand',
  'school-closed',
  'accepted-in-error',
  'other',
] as const;
export type WithdrawalReason = (typeof withdrawalReasons)[number];

/** Why an enrolment goes on after it was completed or ended without completion. */
export const reopeningReasons = ['recorded-in-error', 'appeal-upheld', 'work-outstanding', 'other'] as const;
export type ReopeningReason = (typeof reopeningReasons)[number];

/** Who may read what someone said in their own words, besides whoever wrote it. */
export const wordsVisibilities = ['officers', 'officers-and-leads'] as const;
export type WordsVisibility = (typeof wordsVisibilities)[number];

export const rejectionReasons = ['not-eligible', 'criteria-not-met', 'no-places', 'not-endorsed', 'other'] as const;
export type RejectionReason = (typeof rejectionReasons)[number];

/** Why an applicant who declined, or did not answer in time, waits again. */
export const reconsiderationReasons = ['answered-late', 'circumstances-changed', 'decided-in-error', 'other'] as const;
export type ReconsiderationReason = (typeof reconsiderationReasons)[number];

/** Why someone who waits is served before others. */
export const priorityReasons = ['school-not-yet-reached', 'school-in-need', 'waited-before', 'other'] as const;
export type PriorityReason = (typeof priorityReasons)[number];

export const progressionKinds = ['promotion', 'added-responsibility', 'wider-system-role'] as const;
export type ProgressionKind = (typeof progressionKinds)[number];

export const judgements = ['met', 'partly-met', 'not-met'] as const;
export type Judgement = (typeof judgements)[number];

export const questionKinds = ['likert', 'nps', 'single', 'text'] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** In words, one of the choices, or a tick that says yes. */
export const formQuestionKinds = ['words', 'choice', 'yes'] as const;
export type FormQuestionKind = (typeof formQuestionKinds)[number];

/** What a target counts: the reach of a strand or a partnership. */
export const reachMeasures = ['schools', 'direct-participants', 'educators', 'pupils'] as const;
export type ReachMeasure = (typeof reachMeasures)[number];

/** What an organisation does in a partnership. */
export const partnerRoles = [
  'provider',
  'local-authority',
  'school-improvement',
  'delivery-partner',
  'funder',
  'evaluator',
  'other',
] as const;
export type PartnerRole = (typeof partnerRoles)[number];

/** Why someone may still join a cohort that is being taught. */
export const lateJoiningReasons = [
  'places-left',
  'replacement',
  'new-in-post',
  'school-joined-later',
  'other',
] as const;
export type LateJoiningReason = (typeof lateJoiningReasons)[number];

/** Lawful bases of Article 6 of the UK GDPR that a strand can rest on. */
export const lawfulBases = ['public-task', 'legitimate-interests', 'contract', 'legal-obligation', 'consent'] as const;
export type LawfulBasis = (typeof lawfulBases)[number];

/** What other systems may know by ids of their own. */
export const identifiedKinds = [
  'person',
  'organisation',
  'application',
  'enrolment',
  'partnership',
  'strand',
  'cohort',
  'session',
] as const;
export type IdentifiedKind = (typeof identifiedKinds)[number];
