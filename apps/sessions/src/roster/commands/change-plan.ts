import type { StrandDefinition } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { opened, type Roster, type RosterEvent } from '../roster.js';

/** The cohort is taught by another version of its strand from now on; what is scheduled stays. */
export type ChangePlan = { toVersion: number; definition: StrandDefinition | undefined };

export const changePlan: Decide<ChangePlan, Roster, RosterEvent> = ({ toVersion, definition }, roster) => {
  const { strand, strandVersion } = opened(roster);
  if (strandVersion === toVersion) return [];
  if (!definition)
    throw new Refusal('conflict', 'strand.unknown', `Version ${toVersion} of ${strand} has not been published`);
  return [{ type: 'PlanChanged', strandVersion: toVersion, plan: definition.plan }];
};
