import { BadRow, type Row } from './cells.js';
import { linkIn } from './link-row.js';

const row: Row = {
  URN: '104425',
  LinkURN: '151259',
  LinkName: 'Prescot Primary School',
  LinkType: 'Successor',
  LinkEstablishedDate: '31-10-2024',
};

describe('a row of the links of the register', () => {
  it('says which school carries on, and from when', () => {
    expect(linkIn(row)).toEqual({ urn: '104425', link: { urn: '151259', kind: 'successor', on: '2024-10-31' } });
  });
  it('is read from the other end, too', () => {
    const other = { URN: '151259', LinkURN: '104425', LinkType: 'Predecessor', LinkEstablishedDate: '' };
    expect(linkIn(other)).toEqual({ urn: '104425', link: { urn: '151259', kind: 'successor' } });
  });
  it.each([
    ['Predecessor - merged', 'merger'],
    ['Successor - amalgamated', 'amalgamation'],
    ['Successor - Split School', 'split'],
  ])('%s is a %s', (LinkType, kind) => expect(linkIn({ ...row, LinkType })).toMatchObject({ link: { kind } }));
  it.each(['Sixth Form Centre Link', 'Expansion', 'Closure'])('%s is no succession', (LinkType) => {
    expect(linkIn({ ...row, LinkType })).toBe('of-another-kind');
  });
  it.each<[Row, string]>([
    [{ URN: '' }, 'URN is blank'],
    [{ LinkURN: '15125' }, 'LinkURN cannot be "15125"'],
    [{ LinkURN: '104425' }, 'URN and LinkURN are the same school'],
    [{ LinkType: '' }, 'LinkType is blank'],
    [{ LinkEstablishedDate: 'in 2024' }, 'LinkEstablishedDate cannot be "in 2024"'],
  ])('is rejected: %j', (change, sentence) => {
    expect(() => linkIn({ ...row, ...change })).toThrow(new BadRow(sentence));
  });
});
