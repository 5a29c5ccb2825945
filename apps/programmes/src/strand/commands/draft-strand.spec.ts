import { specFor } from '#domain';
import { evolve as evolvePartnership, noPartnership } from '../../partnership/partnership.js';
import * as partnership from '../../partnership/past.js';
import { definition, drafted, partnershipId, strandId } from '../past.js';
import { evolve, noStrand } from '../strand.js';
import { draftStrand } from './draft-strand.js';

const given = specFor({ decide: draftStrand, evolve, initial: noStrand, given: { id: strandId } });
const asDrafted = evolvePartnership(noPartnership, partnership.drafted);
const closed = [partnership.drafted, partnership.activated, partnership.closed].reduce(
  evolvePartnership,
  noPartnership,
);
const draft = { partnershipId, code: 'instructional-coaching', definition, partnership: asDrafted };

describe('drafting a strand', () => {
  it('names it and writes down its first definition, even before the partnership begins', () => {
    expect(given().when(draft)).toEqual([drafted]);
  });
  it('refuses a partnership that is unknown or over', () => {
    expect(given().when({ ...draft, partnership: undefined })).toBe('partnership.unknown');
    expect(given().when({ ...draft, partnership: closed })).toBe('partnership.already-closed');
  });
  it('refuses a definition that could not be run', () => {
    const twice = { ...definition, plan: [...definition.plan, ...definition.plan] };
    expect(given().when({ ...draft, definition: twice })).toBe('strand.definition-invalid');
  });
  it('refuses an id that is taken', () => {
    expect(given(drafted).when(draft)).toBe('strand.already-drafted');
  });
});
