import { asked } from '#domain';
import { placesOf, planOf, type Cohort, type CohortEvent } from '../cohort/cohort.js';
import { allowLateJoining } from '../cohort/commands/allow-late-joining.js';
import { changeCapacity } from '../cohort/commands/change-capacity.js';
import { openCohort } from '../cohort/commands/open-cohort.js';
import { planCohort } from '../cohort/commands/plan-cohort.js';
import { replanCohort } from '../cohort/commands/replan-cohort.js';
import { differencesBetween } from '../differences.js';
import type { Strand } from '../strand/strand.js';
import type { CohortInFile } from './programme-file.js';
import { heldAlready, type Step } from './step.js';

type Steps = Step<Cohort, CohortEvent>[];

/** What makes a cohort what the file says. */
export const cohortSteps = (wanted: CohortInFile, state: Cohort, itsStrand: Strand): Steps => {
  const { open = false, lateJoining: _, strand, ...plan } = wanted;
  const opening: Steps = open
    ? [{ does: 'open', differences: [], decide: asked(openCohort, { cohortId: '', itsStrand }) }]
    : [];
  switch (state.status) {
    case 'none': {
      const decide = asked(planCohort, { ...plan, strand, itsStrand });
      return [{ does: 'plan', differences: differencesBetween({}, planOf(plan)), decide }, ...opening];
    }
    case 'planned': {
      const differences = differencesBetween(planOf(state), planOf(plan));
      const decide = asked(replanCohort, { ...plan, cohortId: '' });
      return [...(differences.length === 0 ? [] : [{ does: 'replan', differences, decide }]), ...opening];
    }
    default:
      return stepsOfOpened(wanted, state);
  }
};

type Opened = Exclude<Cohort, { status: 'none' | 'planned' }>;

const stepsOfOpened = (wanted: CohortInFile, state: Opened): Steps => {
  const reason = wanted.window.until > state.window.until ? wanted.lateJoining : undefined;
  const window = { from: wanted.window.from, until: reason === undefined ? wanted.window.until : state.window.until };
  const held = differencesBetween({ window: state.window, runs: state.runs }, { window, runs: wanted.runs });
  if (held.length > 0) throw heldAlready('The days of a cohort that was opened', held);
  return [...windowSteps(wanted, state, reason), ...placeSteps(wanted, state)];
};

const windowSteps = ({ window }: CohortInFile, state: Opened, reason: CohortInFile['lateJoining']): Steps =>
  reason === undefined
    ? []
    : [
        {
          does: 'allow late joining',
          differences: differencesBetween(state.window.until, window.until, 'window/until'),
          decide: asked(allowLateJoining, { cohortId: '', until: window.until, reason }),
        },
      ];

const placeSteps = ({ capacity, perSchool }: CohortInFile, state: Opened): Steps => {
  if (capacity === undefined || !('capacity' in state)) return [];
  const places = placesOf({ capacity, perSchool: perSchool ?? state.perSchool });
  const differences = differencesBetween(placesOf(state), places);
  const decide = asked(changeCapacity, { cohortId: '', ...places });
  return differences.length === 0 ? [] : [{ does: 'change capacity', differences, decide }];
};
