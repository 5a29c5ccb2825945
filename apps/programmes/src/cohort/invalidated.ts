import type { PlanItem, StrandDefinition } from '#contracts';
import { addDays } from '#domain';

/** A session of the cohort, as far as it has come. */
export type SessionOfCohort = { item: string; held: boolean };

/** What of a cohort would no longer hold under another version of its strand; `code` is what a caller accepts. */
export type Invalidated = { code: string; detail: string };

type Versions = { from: StrandDefinition; to: StrandDefinition };
type Circumstances = Versions & { begins: string; today: string; sessions: SessionOfCohort[] };
type Rule = (facts: Circumstances) => Invalidated[];

const itemIn = ({ plan }: StrandDefinition, code: string): PlanItem | undefined =>
  plan.find((item) => item.code === code);

const many = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;

const sessionsOf = ({ sessions }: Circumstances, code: string): string => {
  const [held, ahead] = [true, false].map(
    (wanted) => sessions.filter(({ item, held }) => item === code && held === wanted).length,
  );
  return `${many(held ?? 0, 'session')} held, ${many(ahead ?? 0, 'session')} to come`;
};

const itemsGone: Rule = (facts) =>
  facts.from.plan
    .filter(({ code }) => !itemIn(facts.to, code))
    .map(({ code }) => ({
      code: `item-gone:${code}`,
      detail: `${code} is no longer in the plan: attendance there counts for nothing (${sessionsOf(facts, code)})`,
    }));

const itemsCountOtherwise: Rule = (facts) =>
  facts.from.plan.flatMap(({ code, minutes, required }) => {
    const then = itemIn(facts.to, code);
    if (!then) return [];
    const changed = [
      ...(then.minutes === minutes ? [] : [`${minutes} minutes become ${then.minutes}`]),
      ...(then.required && !required ? ['it becomes required'] : []),
    ];
    return changed.length === 0
      ? []
      : [{ code: `item-changed:${code}`, detail: `${code}: ${changed.join(', ')} (${sessionsOf(facts, code)})` }];
  });

const itemsTooLate: Rule = ({ from, to, begins, today }) =>
  to.plan
    .filter(({ code, week }) => !itemIn(from, code) && addDays(begins, 7 * week) < today)
    .map(({ code, week }) => ({
      code: `item-missed:${code}`,
      detail: `${code} is new, and its week ${week} has passed: everyone has missed it`,
    }));

const completionDiffers: Rule = ({ from, to }) => {
  const [then, now] = [from.completion, to.completion];
  return then.minimumDose === now.minimumDose && then.allRequiredItems === now.allRequiredItems
    ? []
    : [
        {
          code: 'completion',
          detail: 'Those who take part complete by another rule; who has completed by the old one stays so',
        },
      ];
};

const surveysGone: Rule = ({ from, to }) =>
  from.surveys
    .filter(
      (rule) =>
        !to.surveys.some(({ afterItem, template }) => afterItem === rule.afterItem && template === rule.template),
    )
    .map(({ afterItem, template }) => ({
      code: `survey-gone:${template}`,
      detail: `${template} is no longer asked after ${afterItem}`,
    }));

const measuresDiffer: Rule = ({ from, to }) =>
  from.measures
    .filter((measure) => {
      const then = to.measures.find(({ code }) => code === measure.code);
      return then?.question !== measure.question || String(then.favourable) !== String(measure.favourable);
    })
    .map(({ code }) => ({
      code: `measure:${code}`,
      detail: `${code} is measured otherwise: answers before and after do not compare`,
    }));

const formDiffers: Rule = ({ from, to }) =>
  JSON.stringify(from.choosing?.form ?? []) === JSON.stringify(to.choosing?.form ?? [])
    ? []
    : [{ code: 'form', detail: 'The application form asks otherwise: those who applied have answered the old one' }];

const rules = [
  itemsGone,
  itemsCountOtherwise,
  itemsTooLate,
  completionDiffers,
  surveysGone,
  measuresDiffer,
  formDiffers,
];

/** Everything that would no longer hold; nothing when a cohort could move without loss. */
export const invalidatedBy: Rule = (facts) => rules.flatMap((rule) => rule(facts));
