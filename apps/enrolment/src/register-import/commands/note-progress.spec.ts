import { specFor } from '#domain';
import { evolve, noImport } from '../register-import.js';
import { noteProgress } from './note-progress.js';

const given = specFor({ decide: noteProgress, evolve, initial: noImport });
const file = {
  content: 'schools' as const,
  extractDate: '2023-09-01',
  fileId: 'file',
  encoding: 'utf-8' as const,
  bytes: 1_000,
};
const received = { type: 'RegisterReceived' as const, file };

describe('the progress of an import', () => {
  it('only rises', () => {
    expect(given(received).when({ rows: 500 })).toEqual([{ type: 'RowsRead', rows: 500 }]);
    expect(given(received, { type: 'RowsRead', rows: 500 }).when({ rows: 500 })).toEqual([]);
  });
  it('is refused once the import has ended', () => {
    expect(given(received, { type: 'ImportCancelled' }).when({ rows: 500 })).toBe('register.import-ended');
  });
});
