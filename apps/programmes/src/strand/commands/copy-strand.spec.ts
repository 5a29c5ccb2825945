import { specFor } from '#domain';
import { evolve as evolvePartnership, noPartnership } from '../../partnership/partnership.js';
import * as partnership from '../../partnership/past.js';
import {
  better,
  definition,
  drafted,
  partnershipId,
  published,
  published2,
  revised,
  strandId,
  superseded,
  withdrawn,
} from '../past.js';
import { evolve, noStrand, type Strand, type StrandEvent } from '../strand.js';
import { copyStrand } from './copy-strand.js';

const newId = '9c1b7c7e-6a52-4a5d-9d2c-1f3e5a7b9c0d';
const given = specFor({ decide: copyStrand, evolve, initial: noStrand, given: { id: newId } });
const after = (...past: StrandEvent[]): Strand => past.reduce(evolve, noStrand);
const running = [partnership.drafted, partnership.activated].reduce(evolvePartnership, noPartnership);
const template = after(drafted, published, revised, published2, superseded);
const command = { strandId, partnershipId, code: 'coaching-wirral', template, partnership: running };
const copied = (version: number, of = definition) => ({
  type: 'StrandDrafted',
  strandId: newId,
  code: 'coaching-wirral',
  partnershipId,
  copiedFrom: { strandId, version },
  definition: of,
});

describe('copying a strand', () => {
  it('drafts the version in force under another code', () => {
    expect(given().when(command)).toEqual([copied(2, better)]);
    expect(given().when({ ...command, title: 'Coaching, Wirral' })).toEqual([
      copied(2, { ...better, title: 'Coaching, Wirral' }),
    ]);
  });
  it('may take an earlier version, a draft, or one of a strand that was withdrawn', () => {
    expect(given().when({ ...command, version: 1 })).toEqual([copied(1)]);
    expect(given().when({ ...command, template: after(drafted) })).toEqual([copied(1)]);
    expect(given().when({ ...command, version: 2, template: after(drafted, published, revised) })).toEqual([
      copied(2, better),
    ]);
    expect(given().when({ ...command, template: after(drafted, published, withdrawn) })).toEqual([copied(1)]);
  });
  it.each([
    ['a template that is unknown', { template: undefined }, 'strand.unknown'],
    ['a version nobody wrote', { version: 3 }, 'strand.version-unknown'],
    ['a partnership that is unknown', { partnership: undefined }, 'partnership.unknown'],
  ])('refuses %s', (_, change, code) => {
    expect(given().when({ ...command, ...change })).toBe(code);
  });
  it('refuses an id that is taken', () => {
    expect(given(drafted).when(command)).toBe('strand.already-drafted');
  });
});
