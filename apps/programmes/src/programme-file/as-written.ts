import { Refusal } from '#domain';
import { planOf, type Cohort } from '../cohort/cohort.js';
import { termsOf, type Partnership } from '../partnership/partnership.js';
import { versionsOf, type Strand } from '../strand/strand.js';
import {
  mostInFile,
  type CohortInFile,
  type PartnershipInFile,
  type ProgrammeFile,
  type StrandInFile,
} from './programme-file.js';

/** A partnership as a file says it. */
export const partnershipAsWritten = (partnership: Exclude<Partnership, { status: 'none' }>): PartnershipInFile => ({
  partnershipId: partnership.partnershipId,
  ...termsOf(partnership),
  active: partnership.status !== 'draft',
});

/** A strand as a file says it: what is being written counts before what is in force; undefined for one that has ended. */
export const strandAsWritten = (strand: Strand): StrandInFile | undefined => {
  if (strand.status === 'none' || strand.status === 'closed' || strand.status === 'withdrawn') return undefined;
  const draft = 'draft' in strand ? strand.draft : undefined;
  const definition = draft ?? versionsOf(strand).at(-1)?.definition;
  return definition && { code: strand.code, published: draft === undefined, definition };
};

/** A cohort as a file says it, with the window it has by now; undefined for one that was given up. */
export const cohortAsWritten = (cohort: Cohort): CohortInFile | undefined => {
  if (cohort.status === 'none' || cohort.status === 'cancelled' || cohort.status === 'merged') return undefined;
  return { strand: cohort.strand, ...planOf(cohort), open: cohort.status !== 'planned' };
};

/** All of it in an order of its own; a cohort needs its strand. Refuses what would not be taken as a file again. */
export const inFile = (
  partnership: PartnershipInFile,
  strands: StrandInFile[],
  cohorts: CohortInFile[],
): ProgrammeFile => {
  const codes = new Set(strands.map(({ code }) => code));
  const those = cohorts.filter(({ strand }) => codes.has(strand));
  if (strands.length > mostInFile.strands || those.length > mostInFile.cohorts)
    throw new Refusal(
      'conflict',
      'programme-file.too-large',
      `It has ${strands.length} strands, ${those.length} cohorts`,
    );
  return {
    partnership,
    strands: strands.toSorted((one, other) => compared(one.code, other.code)),
    cohorts: those.toSorted((one, other) => compared(placeOf(one), placeOf(other))),
  };
};

const placeOf = ({ strand, window, name }: CohortInFile): string => [strand, window.from, name].join(' ');
const compared = (one: string, other: string): number => (one < other ? -1 : 1);
