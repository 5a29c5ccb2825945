import { file, received, registerImport } from '../examples.js';
import { noCounts, reportOf } from '../report.js';
import { evolve, noImport } from '../register-import.js';
import { endImport } from './end-import.js';

const given = registerImport(endImport);
const report = reportOf({ ...noCounts, rows: 1, created: 1 }, [], []);

describe('the end of an import', () => {
  it('is a report', () => {
    const events = given(received).when({ end: 'finished', report });
    expect(events).toEqual([{ type: 'ImportFinished', report }]);
    expect([received, { type: 'ImportFinished' as const, report }].reduce(evolve, noImport)).toEqual({
      status: 'finished',
      ...file,
      ...report,
    });
  });
  it('is a sentence when the file could not be read', () => {
    const failure = { code: 'register.column-missing', sentence: 'The column URN is missing' };
    expect(given(received).when({ end: 'failed', ...failure })).toEqual([{ type: 'ImportFailed', ...failure }]);
  });
  it('comes once', () => {
    expect(given(received, { type: 'ImportCancelled' }).when({ end: 'finished', report })).toEqual([]);
  });
});
