import { Reading } from './reading.js';

const row = { URN: '104420', EstablishmentName: 'Elm', 'EstablishmentStatus (name)': 'Open', 'LA (code)': '340' };
const committed = { id: 'elm', version: 1, happened: ['OrganisationRegistered'] };

describe('reading a register', () => {
  it('hands on what a row says and counts what came of it', () => {
    const reading = new Reading();
    const said = reading.take({ line: 2, row })!;
    expect(said).toMatchObject({ standing: 'open', school: { urn: '104420' } });
    reading.count(said, committed);
    expect(reading.created).toEqual(['104420']);
    expect(reading.counts).toMatchObject({ rows: 1, created: 1 });
    expect(reading.localAuthorities).toEqual(['340']);
    const { 'LA (code)': _blank, ...placeless } = row;
    const other = reading.take({ line: 3, row: { ...placeless, URN: '104421' } })!;
    reading.count(other, { ...committed, version: 2, happened: ['OrganisationChanged'] });
    expect([reading.created, reading.localAuthorities]).toEqual([['104420'], ['340']]);
  });
  it('rejects a row with its line, its number and the reason', () => {
    const reading = new Reading();
    expect(reading.take({ line: 3, row: { ...row, EstablishmentName: '' } })).toBeUndefined();
    expect(reading.take({ line: 4, broken: 'It has 3 columns instead of 45' })).toBeUndefined();
    expect(reading.report([])).toMatchObject({
      counts: { rows: 2, rejected: 2 },
      rejected: [
        { line: 3, urn: '104420', reason: 'EstablishmentName is blank' },
        { line: 4, reason: 'It has 3 columns instead of 45' },
      ],
    });
  });
  it('lists schools that are known to be open and are not named', () => {
    const reading = new Reading();
    reading.take({ line: 2, row });
    expect(reading.report(['104420', '104421']).absent).toEqual({ count: 1, urns: ['104421'] });
  });
  it('tells of schools that closed when it is read again, and rejects nothing twice', () => {
    const reading = new Reading();
    const closed = { ...row, 'EstablishmentStatus (name)': 'Closed' };
    expect(reading.closing({ line: 2, row })).toBeUndefined();
    expect(reading.closing({ line: 3, row: closed })).toMatchObject({ standing: 'closed' });
    expect(reading.closing({ line: 4, row: { ...closed, URN: '' } })).toBeUndefined();
    expect(reading.report([])).toMatchObject({ counts: { rejected: 0 }, rejected: [] });
  });
});
