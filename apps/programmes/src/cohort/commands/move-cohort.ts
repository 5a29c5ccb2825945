import { ArrayMaxSize, IsOptional, IsString, MaxLength } from 'class-validator';
import { Id, Whole } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { noStrand, publishedIn, type Strand } from '../../strand/strand.js';
import { mustBe, type Cohort, type CohortEvent } from '../cohort.js';
import { invalidatedBy, type Invalidated, type SessionOfCohort } from '../invalidated.js';

/** Has a cohort taught by a newer version of its strand. What that invalidates is listed, and must be accepted. */
export class MoveCohort {
  @Id() cohortId!: string;
  @Whole(1, 100_000) version!: number;
  /** The codes of what may be invalidated, as the refusal listed them. */
  @IsOptional() @IsString({ each: true }) @MaxLength(140, { each: true }) @ArrayMaxSize(500) accept?: string[];
}

export type MoveFacts = { itsStrand: Strand | undefined; sessions: SessionOfCohort[] };

export const moveCohort: Decide<MoveCohort & MoveFacts, Cohort, CohortEvent> = (command, state, { today }) => {
  const { version, accept = [] } = command;
  const { strandVersion } = mustBe(state, 'open', 'running');
  const missing = invalidatedByMove(command, state, today).filter(({ code }) => !accept.includes(code));
  if (missing.length > 0)
    throw new Refusal('conflict', 'cohort.would-invalidate', 'Something would no longer hold: accept it by its codes', {
      errors: missing.map(({ code, detail }) => ({ pointer: '#/accept', code, detail })),
    });
  return [{ type: 'CohortMovedToVersion', fromVersion: strandVersion, toVersion: version, on: today }];
};

/** What the move would invalidate; refuses a move that is none. */
export const invalidatedByMove = (
  { version, itsStrand = noStrand, sessions }: Omit<MoveCohort, 'cohortId'> & MoveFacts,
  state: Cohort,
  today: string,
): Invalidated[] => {
  const { strandVersion, runs } = mustBe(state, 'open', 'running');
  const [from, to] = [strandVersion, version].map((wanted) => publishedIn(itsStrand, wanted));
  if (!from || !to) throw new Refusal('invalid', 'strand.version-unknown', `Version ${version} is not published`);
  if (version <= strandVersion)
    throw new Refusal('conflict', 'cohort.version-not-newer', `It is taught by version ${strandVersion}`);
  if (from.unit !== to.unit)
    throw new Refusal('conflict', 'cohort.unit-differs', `Version ${version} enrols a ${to.unit}, not a ${from.unit}`);
  return invalidatedBy({ from, to, begins: runs.from, today, sessions });
};
