import { LinksReading } from './links-reading.js';

const row = { URN: '104425', LinkURN: '151259', LinkType: 'Successor', LinkEstablishedDate: '31-10-2024' };
const other = { URN: '151259', LinkURN: '104425', LinkType: 'Predecessor - merged', LinkEstablishedDate: '' };

describe('reading the links of the register', () => {
  it('joins what both schools say of the same link', () => {
    const reading = new LinksReading();
    reading.take({ line: 2, row: other });
    reading.take({ line: 3, row });
    expect(reading.lineage.linksOf('104425')).toEqual([{ urn: '151259', kind: 'merger', on: '2024-10-31' }]);
  });
  it('counts rows by what they are, and schools by what became of them', () => {
    const reading = new LinksReading();
    reading.take({ line: 2, row });
    reading.take({ line: 3, row: { ...row, LinkType: 'Expansion' } });
    reading.take({ line: 4, row: { ...row, LinkURN: '' } });
    reading.count({ happened: ['SuccessionSettled'] });
    reading.count({ happened: [] });
    expect(reading.report).toEqual({
      counts: { rows: 3, ignored: 1, rejected: 1, settled: 1, undecided: 0, noted: 0, unchanged: 1 },
      rejected: [{ line: 4, urn: '104425', reason: 'LinkURN is blank' }],
    });
  });
});
