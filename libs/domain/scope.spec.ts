import { Reach } from '#domain';

const ofElm = { organisations: ['elm'], partnerships: ['liverpool'] };

describe('what grants reach', () => {
  it('is what names everything they do', () => {
    expect(new Reach([{}]).covers(ofElm)).toBe(true);
    expect(new Reach([{ organisation: 'elm' }]).covers(ofElm)).toBe(true);
    expect(new Reach([{ organisation: 'elm', partnership: 'leeds' }]).covers(ofElm)).toBe(false);
    expect(new Reach([{ organisation: 'oak' }, { partnership: 'liverpool' }]).covers(ofElm)).toBe(true);
    expect(new Reach([{ organisation: 'elm' }]).covers({})).toBe(false);
    expect(new Reach([]).covers({ everyone: true })).toBe(false);
  });
  it('is told what has gone from it, by organisation', () => {
    const gone = { 'scope.formerOrganisations': 'elm', 'scope.partnerships': 'liverpool' };
    const head = new Reach([{ organisation: 'elm', partnership: 'liverpool' }, { partnership: 'leeds' }]);
    expect(head.filterOfGone()).toEqual({ $or: [gone], $nor: [head.filter()] });
    expect(new Reach([{ partnership: 'leeds' }]).filterOfGone()).toEqual({ _id: { $in: [] } });
    expect(head.covers({ partnerships: ['liverpool'], formerOrganisations: ['elm'] })).toBe(false);
  });
  it('is any of several organisations, to ask and to look for', () => {
    const trust = new Reach([{ organisation: ['trust', 'elm', 'oak'], strand: 'heads' }]);
    expect(trust.covers({ ...ofElm, strands: ['heads'] })).toBe(true);
    expect(trust.covers(ofElm)).toBe(false);
    expect(trust.covers({ organisations: ['ash'], strands: ['heads'] })).toBe(false);
    expect(trust.filter()).toEqual({
      $or: [
        { 'scope.everyone': true },
        { 'scope.organisations': { $in: ['trust', 'elm', 'oak'] }, 'scope.strands': 'heads' },
      ],
    });
  });
});
