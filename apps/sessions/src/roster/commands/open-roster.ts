import type { Period, StrandDefinition } from '#contracts';
import { Refusal, type Decide } from '#domain';
import type { Roster, RosterEvent } from '../roster.js';

/** A cohort was opened; it is taught by the plan of its version of the strand. */
export type OpenRoster = {
  partnershipId: string;
  strand: string;
  strandVersion: number;
  runs: Period;
  definition: StrandDefinition | undefined;
};

export const openRoster: Decide<OpenRoster, Roster, RosterEvent> = (command, roster) => {
  if (roster.status !== 'none') return [];
  const { partnershipId, strand, strandVersion, runs, definition } = command;
  if (!definition)
    throw new Refusal('conflict', 'strand.unknown', `Version ${strandVersion} of ${strand} has not been published`);
  return [{ type: 'RosterOpened', partnershipId, strand, strandVersion, runs, plan: definition.plan }];
};
