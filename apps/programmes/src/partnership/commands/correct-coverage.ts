import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsOptional } from 'class-validator';
import { Id } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { isSame } from '../../is-same.js';
import { mustRun, type Partnership, type PartnershipEvent } from '../partnership.js';
import { EachLocalAuthority, EachUrn, mostSchools } from '../terms.js';

/** The partnership turns out to be for other schools or local authorities than agreed at first. */
export class CorrectCoverage {
  @Id() partnershipId!: string;
  /** URNs that come to the list; those that are on it stay. */
  @IsOptional() @EachUrn() @ArrayUnique() @ArrayMaxSize(mostSchools) add?: string[];
  @IsOptional() @EachUrn() @ArrayUnique() @ArrayMaxSize(mostSchools) remove?: string[];
  /** All of them, as they are from now on. */
  @IsOptional()
  @EachLocalAuthority()
  @ArrayUnique()
  @ArrayMinSize(1)
  @ArrayMaxSize(400)
  localAuthorities?: string[];
}

export const correctCoverage: Decide<CorrectCoverage, Partnership, PartnershipEvent> = (
  command,
  state,
  { today: on },
) => {
  const partnership = mustRun(state);
  const { add = [], remove: removed = [], localAuthorities = partnership.localAuthorities } = command;
  const missing = removed.filter((urn) => !partnership.schools.includes(urn));
  if (missing.length > 0)
    throw new Refusal('invalid', 'partnership.school-not-covered', `It is not for ${missing.slice(0, 10).join(', ')}`);
  const both = add.filter((urn) => removed.includes(urn));
  if (both.length > 0)
    throw new Refusal('invalid', 'partnership.coverage-contradicts', `Both added and removed: ${both.join(', ')}`);
  const added = add.filter((urn) => !partnership.schools.includes(urn));
  if (partnership.schools.length + added.length - removed.length > mostSchools)
    throw new Refusal('invalid', 'partnership.coverage-too-long', `It can be for at most ${mostSchools} schools`);
  if (added.length + removed.length === 0 && isSame(localAuthorities, partnership.localAuthorities))
    throw new Refusal('conflict', 'partnership.nothing-changed', 'It is for these already');
  return [{ type: 'CoverageCorrected', localAuthorities, added, removed, on }];
};
