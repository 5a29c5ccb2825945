import { asked } from '#domain';
import { differencesBetween } from '../differences.js';
import { activatePartnership } from '../partnership/commands/activate-partnership.js';
import { amendPartnership } from '../partnership/commands/amend-partnership.js';
import { correctCoverage } from '../partnership/commands/correct-coverage.js';
import { draftPartnership } from '../partnership/commands/draft-partnership.js';
import { extendPartnership } from '../partnership/commands/extend-partnership.js';
import { revisePartnership } from '../partnership/commands/revise-partnership.js';
import {
  agreementOf,
  termsOf,
  type Begun,
  type Partnership,
  type PartnershipEvent,
} from '../partnership/partnership.js';
import { checked, checkedAgreement } from '../partnership/terms.js';
import type { PartnershipInFile } from './programme-file.js';
import { heldAlready, type Step } from './step.js';

type Steps = Step<Partnership, PartnershipEvent>[];

/** What makes a partnership what the file says. */
export const partnershipSteps = (wanted: PartnershipInFile, state: Partnership): Steps => {
  const { partnershipId = '', active, ...terms } = wanted;
  const activate: Steps =
    active === true
      ? [{ does: 'activate', differences: [], decide: asked(activatePartnership, { partnershipId }) }]
      : [];
  switch (state.status) {
    case 'none': {
      const differences = differencesBetween({}, checked(terms));
      return [{ does: 'draft', differences, decide: asked(draftPartnership, terms) }, ...activate];
    }
    case 'draft': {
      const differences = differencesBetween(termsOf(state), checked({ ...agreementOf(state), ...terms }));
      const revision = { partnershipId, ...agreementOf(state), ...terms };
      return [...unlessNone(differences, 'revise', asked(revisePartnership, revision)), ...activate];
    }
    default:
      return stepsOfAgreed(wanted, state);
  }
};

const unlessNone = (differences: Steps[number]['differences'], does: string, decide: Steps[number]['decide']): Steps =>
  differences.length === 0 ? [] : [{ does, differences, decide }];

const stepsOfAgreed = ({ partnershipId = '', active: _, ...wanted }: PartnershipInFile, state: Begun): Steps => {
  const [now, then] = [state, checked({ ...agreementOf(state), ...wanted })];
  const held = differencesBetween(fixedOf(now), fixedOf(then));
  if (held.length > 0) throw heldAlready('What both sides have agreed', held);
  if (then.period.until < now.period.until)
    throw heldAlready('The last day', [{ at: 'period/until', before: now.period.until }]);

  const { localAuthorities } = then;
  const add = then.schools.filter((urn) => !now.schools.includes(urn));
  const remove = now.schools.filter((urn) => !then.schools.includes(urn));
  const coverage = { partnershipId, add, remove, localAuthorities };
  const amended = checkedAgreement(wanted, agreementOf(now));
  const { until } = then.period;
  return [
    ...unlessNone(
      [
        ...differencesBetween(now.localAuthorities, localAuthorities, 'localAuthorities'),
        ...add.map((urn) => ({ at: 'schools', after: urn })),
        ...remove.map((urn) => ({ at: 'schools', before: urn })),
      ],
      'correct coverage',
      asked(correctCoverage, coverage),
    ),
    ...unlessNone(
      differencesBetween(agreementOf(now), amended),
      'amend',
      asked(amendPartnership, { partnershipId, ...amended }),
    ),
    ...unlessNone(
      differencesBetween(now.period.until, until, 'period/until'),
      'extend',
      asked(extendPartnership, { partnershipId, until }),
    ),
  ];
};

const fixedOf = ({
  name,
  provider,
  period,
  objectives,
}: Pick<Begun, 'name' | 'provider' | 'period' | 'objectives'>) => ({
  name,
  provider,
  period: { from: period.from },
  objectives,
});
