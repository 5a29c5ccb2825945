import { received, registerImport } from '../examples.js';
import { noteProgress } from './note-progress.js';

const given = registerImport(noteProgress);

describe('the progress of an import', () => {
  it('only rises', () => {
    expect(given(received).when({ rows: 500 })).toEqual([{ type: 'RowsRead', rows: 500 }]);
    expect(given(received, { type: 'RowsRead', rows: 500 }).when({ rows: 500 })).toEqual([]);
  });
  it('is refused once the import has ended', () => {
    expect(given(received, { type: 'ImportCancelled' }).when({ rows: 500 })).toBe('register.import-ended');
  });
});
