import { Lineage } from './lineage.js';
import type { LinkKind } from './succession.js';

const [elm, oak, ash, yew] = ['100001', '100002', '100003', '100004'];

/** [school, who carries on, how, from when] */
const linked = (...links: [string, string, LinkKind?, string?][]): Lineage => {
  const lineage = new Lineage();
  for (const [urn, successor, kind = 'successor', on] of links)
    lineage.add(urn, { urn: successor, kind, ...(on !== undefined && { on }) });
  return lineage;
};
const open =
  (...urns: string[]) =>
  (urn: string) =>
    urns.includes(urn);

describe('who carries on for a school', () => {
  it('is its one open successor, from the day of the link', () => {
    expect(linked([elm, oak, 'successor', '2024-08-31']).prospectOf(elm, open(elm, oak))).toEqual({
      kind: 'one',
      successorUrn: oak,
      on: '2024-08-31',
    });
  });
  it('is the end of a chain, from the day of its first link', () => {
    const chain = linked([elm, oak, 'successor', '2018-08-31'], [oak, ash, 'successor', '2022-08-31']);
    expect(chain.prospectOf(elm, open(ash))).toEqual({ kind: 'one', successorUrn: ash, on: '2018-08-31' });
  });
  it('is the next step of a chain while that one is open', () => {
    const chain = linked([elm, oak], [oak, ash]);
    expect(chain.prospectOf(elm, open(oak, ash))).toEqual({ kind: 'one', successorUrn: oak });
  });
  it('is one for two that merge', () => {
    const merger = linked([elm, ash, 'merger'], [oak, ash, 'merger']);
    for (const urn of [elm, oak])
      expect(merger.prospectOf(urn, open(elm, oak, ash))).toEqual({ kind: 'one', successorUrn: ash });
  });
  it('is told by either school, and more closely by whichever says more than that', () => {
    for (const kinds of [
      ['successor', 'split'],
      ['split', 'successor'],
    ] as const) {
      const told = linked([elm, oak, kinds[0]], [elm, oak, kinds[1]]);
      expect(told.linksOf(elm)).toEqual([{ urn: oak, kind: 'split' }]);
    }
  });
  it('is nobody while no successor is open', () => {
    expect(linked([elm, oak]).prospectOf(elm, open(elm))).toEqual({ kind: 'none' });
    expect(linked([elm, oak, 'split'], [elm, ash, 'split']).prospectOf(elm, open(elm))).toEqual({ kind: 'none' });
    expect(linked().prospectOf(elm, open(elm))).toEqual({ kind: 'none' });
  });
  it.each<[string, Lineage, string, string[]]>([
    ['two open successors', linked([elm, oak], [elm, ash]), 'several-open-successors', [oak, ash]],
    ['two at the end of a chain', linked([elm, oak], [oak, ash], [oak, yew]), 'several-open-successors', [ash, yew]],
    ['a split, even if one part is open', linked([elm, oak, 'split'], [elm, '1', 'split']), 'split', [oak]],
    ['a cycle', linked([elm, oak], [oak, elm]), 'cycle', [oak]],
    ['a longer cycle', linked([elm, '1'], ['1', '2'], ['2', elm], ['2', oak]), 'cycle', [oak]],
  ])('is in doubt: %s', (_, lineage, why, candidates) => {
    const isOpen = lineage.linksOf(oak).some(({ urn }) => urn === ash) ? open(ash, yew) : open(oak, ash);
    expect(lineage.prospectOf(elm, isOpen)).toEqual({ kind: 'doubtful', why, candidates });
  });
  it('is not held up by a cycle further on', () => {
    expect(linked([elm, oak], [oak, ash], [ash, oak], [ash, yew]).prospectOf(elm, open(yew))).toEqual({
      kind: 'one',
      successorUrn: yew,
    });
  });
});

describe('the order in which schools are considered', () => {
  it('is replaced before merged, the earliest first, those without a day last', () => {
    const lineage = linked(
      [elm, yew, 'merger', '2019-08-31'],
      [ash, yew, 'successor', '2021-08-31'],
      [oak, yew, 'successor', '2020-08-31'],
      ['100000', yew],
    );
    expect(lineage.predecessors).toEqual([oak, ash, '100000', elm]);
  });
});
