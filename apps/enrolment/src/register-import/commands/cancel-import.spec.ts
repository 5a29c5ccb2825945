import { received, registerImport } from '../examples.js';
import { cancelImport } from './cancel-import.js';

const given = registerImport(cancelImport);

describe('cancelling an import', () => {
  it('ends it where it is', () => {
    expect(given(received).when({ importId: 'import' })).toEqual([{ type: 'ImportCancelled' }]);
  });
  it('needs one that runs', () => {
    expect(given().when({ importId: 'import' })).toBe('register-import.unknown');
    expect(given(received, { type: 'ImportCancelled' }).when({ importId: 'import' })).toBe('register.import-ended');
  });
});
