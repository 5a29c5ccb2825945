import { specFor } from '#domain';
import { evolve as evolvePartnership, noPartnership } from '../../partnership/partnership.js';
import * as partnership from '../../partnership/past.js';
import { closing, definition, drafted, published, published2, revised, strandId, superseded } from '../past.js';
import { evolve, noStrand } from '../strand.js';
import { publishStrand } from './publish-strand.js';

const given = specFor({ decide: publishStrand, evolve, initial: noStrand, given: { today: '2025-02-10' } });
const agreed = [partnership.drafted, partnership.activated].reduce(evolvePartnership, noPartnership);
const publication = { strandId, version: 1, partnership: agreed };
const second = { ...publication, version: 2 };

describe('publishing a strand', () => {
  it('puts the first version in force, on six partitions', () => {
    expect(given(drafted).when(publication)).toEqual([published]);
  });
  it('lets the first version say how many partitions', () => {
    expect(given(drafted).when({ ...publication, partitions: 24 })).toEqual([{ ...published, partitions: 24 }]);
  });
  it('supersedes the version before, on the partitions of the first', () => {
    const wide = { ...published, partitions: 24 };
    expect(given(drafted, wide, revised).when(second, { today: '2025-06-02' })).toEqual([
      { ...published2, partitions: 24 },
      superseded,
    ]);
    expect(given(drafted, wide, revised).when({ ...second, partitions: 24 })).toHaveLength(2);
  });
  it('leaves one version in force and the others superseded', () => {
    const strand = [drafted, published, revised, published2, superseded].reduce(evolve, noStrand);
    expect(strand).toMatchObject({
      status: 'open',
      versions: [
        { version: 1, status: 'superseded', supersededOn: '2025-06-02', definition },
        { version: 2, status: 'published', publishedOn: '2025-06-02' },
      ],
    });
    expect(strand).not.toHaveProperty('draft');
  });
  it.each([
    ['an unknown one', [], publication, 'strand.unknown'],
    ['a version that is published', [drafted, published, revised], publication, 'strand.already-published'],
    ['a version nobody has drafted', [drafted, published], second, 'strand.version-unknown'],
    ['a version ahead of the draft', [drafted], second, 'strand.version-unknown'],
    ['other partitions', [drafted, published, revised], { ...second, partitions: 12 }, 'strand.partitions-fixed'],
    ['what is in force', [drafted, published, { ...revised, definition }], second, 'strand.nothing-changed'],
    ['one that is closing', [drafted, published, closing], second, 'strand.already-closing'],
    ['one of a partnership not begun', [drafted], { ...publication, partnership: undefined }, 'partnership.unknown'],
  ])('refuses %s', (_, past, command, code) => {
    expect(given(...past).when(command)).toBe(code);
  });
  it.each([
    ['has not begun', [partnership.drafted], 'partnership.not-activated'],
    ['is over', [partnership.drafted, partnership.activated, partnership.closed], 'partnership.already-closed'],
  ])('refuses when the partnership %s', (_, past, code) => {
    const itsPartnership = past.reduce(evolvePartnership, noPartnership);
    expect(given(drafted).when({ ...publication, partnership: itsPartnership })).toBe(code);
  });
});
