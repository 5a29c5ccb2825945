/** What each figure of a report means: the words that stand beside the number, on the page and in every export. */
export const dictionary = {
  'reach.direct-participants': {
    title: 'Direct participants',
    unit: 'people',
    counted: 'people',
    definition:
      'People with an enrolment of their own, and the leads on the staff list of an enrolled school. Each person counts once, however many strands they took part in.',
  },
  'reach.educators': {
    title: 'Educators reached',
    unit: 'people',
    counted: 'people',
    definition:
      'Direct participants together with everyone else on the staff list of an enrolled school, also those who have left since. Each person counts once.',
  },
  'reach.schools': {
    title: 'Schools reached',
    unit: 'schools',
    counted: 'schools',
    definition:
      'Schools from which a person or the whole school took part, including schools that participants moved to. Each school counts once, together with the one that carries on for it.',
  },
  'reach.pupils': {
    title: 'Pupils in the schools reached',
    unit: 'pupils',
    counted: 'schools with a known number of pupils',
    definition:
      'All pupils of every school reached, as the school register gives them. It says how many pupils the schools have, not how many met a participant.',
  },
  'reach.pupils-whole-school': {
    title: 'Pupils in whole-school strands',
    unit: 'pupils',
    counted: 'schools with a known number of pupils',
    definition: 'All pupils of the schools that took part as a whole school, as the school register gives them.',
  },
  'reach.coverage': {
    title: 'Coverage of the place',
    unit: 'share',
    counted: 'schools the partnership is for',
    definition:
      'Schools reached that are on the partnership’s list, out of all the schools on it. A full count: it has no interval.',
  },
  'delivery.sessions': {
    title: 'Sessions delivered',
    unit: 'sessions',
    counted: 'sessions',
    definition: 'Sessions with a register that was handed in.',
  },
  'delivery.dose': {
    title: 'Dose',
    unit: 'share',
    counted: 'participants on a register',
    definition:
      'Minutes attended out of minutes planned, over all registers; an excused absence stays in the plan. Minutes are added, percentages are not averaged. A full count: it has no interval.',
  },
  'delivery.completion': {
    title: 'Completion',
    unit: 'share',
    counted: 'enrolments with an outcome',
    definition:
      'Enrolments that met their strand’s completion rule, out of those that completed, did not complete or were withdrawn. An enrolment is a person’s or, in a whole-school strand, the school’s.',
  },
  'answers.recommend': {
    title: 'Would recommend',
    unit: 'share',
    counted: 'people who answered',
    definition:
      'People whose latest answer says they would recommend their strand to a colleague, out of all who answered the question. Someone in two strands answers for each.',
  },
  'answers.practice-change': {
    title: 'Changed their practice',
    unit: 'share',
    counted: 'people who answered',
    definition:
      'People whose latest answer says they have changed their practice, out of all who answered the question. They say so themselves; nobody has observed it. Someone in two strands answers for each.',
  },
  'progression.people': {
    title: 'Took a step in leadership',
    unit: 'share',
    counted: 'direct participants',
    definition:
      'Direct participants who were promoted, took on added responsibility or a wider role in the system after they joined, out of all direct participants. It does not show that the programme caused it.',
  },
} as const satisfies Record<string, Entry>;

export type FigureUnit = 'people' | 'schools' | 'pupils' | 'sessions' | 'share';
export type FigureCode = keyof typeof dictionary;

type Entry = { title: string; unit: FigureUnit; counted: string; definition: string };
