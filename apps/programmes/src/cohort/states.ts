import { asked, stateTable } from '#domain';
import * as strand from '../strand/past.js';
import { evolve as evolveStrand, noStrand } from '../strand/strand.js';
import { evolve, noCohort } from './cohort.js';
import { allowLateJoining } from './commands/allow-late-joining.js';
import { cancelCohort } from './commands/cancel-cohort.js';
import { changeCapacity } from './commands/change-capacity.js';
import { finishCohort } from './commands/finish-cohort.js';
import { mergeCohort } from './commands/merge-cohort.js';
import { moveCohort } from './commands/move-cohort.js';
import { openCohort } from './commands/open-cohort.js';
import { planCohort } from './commands/plan-cohort.js';
import { replanCohort } from './commands/replan-cohort.js';
import { startCohort } from './commands/start-cohort.js';
import { cancelled, cohortId, finished, merged, mergedInto, opened, plan, planned, started } from './past.js';
import { startOrFinish } from './timer.js';

const itsStrand = [strand.drafted, strand.published].reduce(evolveStrand, noStrand);
const improved = [strand.revised, strand.published2, strand.superseded].reduce(evolveStrand, itsStrand);
const other = [{ ...planned, cohortId: mergedInto }, opened].reduce(evolve, noCohort);

export const states = stateTable({
  aggregate: 'cohort',
  initial: noCohort,
  evolve,
  given: { today: '2025-03-03' },
  states: {
    none: [],
    planned: [planned],
    open: [planned, opened],
    running: [planned, opened, started],
    finished: [planned, opened, started, finished],
    cancelled: [planned, opened, cancelled],
    merged: [planned, opened, merged],
  },
  commands: {
    planCohort: {
      when: asked(planCohort, { ...plan, strand: 'instructional-coaching', itsStrand }),
      comesTo: {
        none: ['CohortPlanned'],
        planned: 'cohort.already-planned',
        open: 'cohort.already-planned',
        running: 'cohort.already-planned',
        finished: 'cohort.already-planned',
        cancelled: 'cohort.already-planned',
        merged: 'cohort.already-planned',
      },
    },
    replanCohort: {
      when: asked(replanCohort, { ...plan, cohortId }),
      comesTo: {
        none: 'cohort.unknown',
        planned: ['CohortReplanned'],
        open: 'cohort.already-open',
        running: 'cohort.already-started',
        finished: 'cohort.already-finished',
        cancelled: 'cohort.already-cancelled',
        merged: 'cohort.already-merged',
      },
    },
    openCohort: {
      when: asked(openCohort, { cohortId, itsStrand }),
      comesTo: {
        none: 'cohort.unknown',
        planned: ['CohortOpened'],
        open: 'cohort.already-open',
        running: 'cohort.already-started',
        finished: 'cohort.already-finished',
        cancelled: 'cohort.already-cancelled',
        merged: 'cohort.already-merged',
      },
    },
    changeCapacity: {
      when: asked(changeCapacity, { cohortId, capacity: 60 }),
      comesTo: {
        none: 'cohort.unknown',
        planned: 'cohort.not-opened',
        open: ['CapacityChanged'],
        running: ['CapacityChanged'],
        finished: 'cohort.already-finished',
        cancelled: 'cohort.already-cancelled',
        merged: 'cohort.already-merged',
      },
    },
    allowLateJoining: {
      when: asked(allowLateJoining, { cohortId, until: '2025-05-02', reason: 'places-left' }),
      comesTo: {
        none: 'cohort.unknown',
        planned: 'cohort.not-opened',
        open: ['LateJoiningAllowed'],
        running: ['LateJoiningAllowed'],
        finished: 'cohort.already-finished',
        cancelled: 'cohort.already-cancelled',
        merged: 'cohort.already-merged',
      },
    },
    moveCohort: {
      when: asked(moveCohort, { cohortId, version: 2, itsStrand: improved, sessions: [] }),
      comesTo: {
        none: 'cohort.unknown',
        planned: 'cohort.not-opened',
        open: ['CohortMovedToVersion'],
        running: ['CohortMovedToVersion'],
        finished: 'cohort.already-finished',
        cancelled: 'cohort.already-cancelled',
        merged: 'cohort.already-merged',
      },
    },
    mergeCohort: {
      when: asked(mergeCohort, { cohortId, into: mergedInto, other, takingPart: { here: [], there: [] } }),
      comesTo: {
        none: 'cohort.unknown',
        planned: 'cohort.not-opened',
        open: ['CohortMerged'],
        running: ['CohortMerged'],
        finished: 'cohort.already-finished',
        cancelled: 'cohort.already-cancelled',
        merged: 'cohort.already-merged',
      },
    },
    startCohort: {
      when: asked(startCohort, { cohortId }),
      comesTo: {
        none: 'cohort.unknown',
        planned: 'cohort.not-opened',
        open: ['CohortStarted'],
        running: 'cohort.already-started',
        finished: 'cohort.already-finished',
        cancelled: 'cohort.already-cancelled',
        merged: 'cohort.already-merged',
      },
    },
    finishCohort: {
      when: asked(finishCohort, { cohortId }),
      comesTo: {
        none: 'cohort.unknown',
        planned: 'cohort.not-opened',
        open: 'cohort.not-started',
        running: ['CohortFinished'],
        finished: 'cohort.already-finished',
        cancelled: 'cohort.already-cancelled',
        merged: 'cohort.already-merged',
      },
    },
    'startOrFinish (when the day has come)': {
      when: asked(startOrFinish, {}),
      comesTo: {
        none: [],
        planned: [],
        open: ['CohortStarted'],
        running: ['CohortFinished'],
        finished: [],
        cancelled: [],
        merged: [],
      },
    },
    cancelCohort: {
      when: asked(cancelCohort, { cohortId }),
      comesTo: {
        none: 'cohort.unknown',
        planned: ['PlannedCohortDropped'],
        open: ['CohortCancelled'],
        running: ['CohortCancelled'],
        finished: 'cohort.already-finished',
        cancelled: 'cohort.already-cancelled',
        merged: 'cohort.already-merged',
      },
    },
  },
});
