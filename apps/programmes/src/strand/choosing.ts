import { codeOf, differ, unless, type Rule } from './problems.js';

/** How applicants are chosen, where they are; a form that cannot be filled in or scores of nothing are faults. */
export const choosingHoldsTogether: Rule = ({ selection, choosing }) => {
  if (!choosing) return [];
  const { form, criteria, scoredBy } = choosing;
  return [
    ...unless(selection === 'criteria', 'is for strands that take by criteria', 'choosing'),
    ...differ(form, codeOf, 'choosing', 'form'),
    ...form.flatMap(({ kind, choices }, question) =>
      unless(
        (kind === 'choice') === (choices !== undefined),
        kind === 'choice' ? 'a choice needs its choices' : `a question of ${kind} has no choices`,
        'choosing',
        'form',
        question,
        'choices',
      ),
    ),
    ...form.flatMap(({ choices = [] }, question) =>
      differ(choices, (choice) => choice, 'choosing', 'form', question, 'choices'),
    ),
    ...differ(criteria, codeOf, 'choosing', 'criteria'),
    ...unless(scoredBy === 0 || criteria.length > 0, 'there is nothing to score', 'choosing', 'criteria'),
    ...unless(criteria.length === 0 || scoredBy > 0, 'nobody scores the criteria', 'choosing', 'scoredBy'),
  ];
};
