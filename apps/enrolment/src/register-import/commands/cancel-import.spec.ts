import { specFor } from '#domain';
import { evolve, noImport } from '../register-import.js';
import { cancelImport } from './cancel-import.js';

const given = specFor({ decide: cancelImport, evolve, initial: noImport });
const file = {
  content: 'schools' as const,
  extractDate: '2023-09-01',
  fileId: 'file',
  encoding: 'utf-8' as const,
  bytes: 1_000,
};
const received = { type: 'RegisterReceived' as const, file };

describe('cancelling an import', () => {
  it('ends it where it is', () => {
    expect(given(received).when({ importId: 'import' })).toEqual([{ type: 'ImportCancelled' }]);
  });
  it('needs one that runs', () => {
    expect(given().when({ importId: 'import' })).toBe('register-import.unknown');
    expect(given(received, { type: 'ImportCancelled' }).when({ importId: 'import' })).toBe('register.import-ended');
  });
});
