import { counted, noCounts, outcomeOf, reportOf } from './report.js';

describe('the report of an import', () => {
  it.each([
    [['OrganisationRegistered'], 1, 'created'],
    [['OrganisationChanged'], 2, 'changed'],
    [['OrganisationChanged', 'SchoolClosed'], 3, 'closed'],
    [['SchoolReopened'], 4, 'changed'],
    [[], 3, 'unchanged'],
    [[], 0, 'ignored'],
  ])('after %j at version %i a row counts as %s', (happened, version, outcome) => {
    expect(outcomeOf({ happened, version })).toBe(outcome);
  });
  it('counts every row once', () => {
    expect(counted(counted(noCounts, 'created'), 'rejected')).toEqual({
      ...noCounts,
      rows: 2,
      created: 1,
      rejected: 1,
    });
  });
  it('lists the first five hundred and counts all', () => {
    const absent = Array.from({ length: 501 }, (_, index) => String(100_000 + index));
    const report = reportOf(noCounts, [], absent);
    expect([report.absent.urns.length, report.absent.count]).toEqual([500, 501]);
  });
});
