import { applying, ended, received, upload } from '../examples.js';
import { mapColumns } from './map-columns.js';

describe('mapping the columns', () => {
  const given = upload(mapColumns);
  const command = { uploadId: 'upload', titles: ['School', 'Address'], columns: { urn: 'School', email: 'Address' } };

  it('checks the rows again', () => {
    expect(given(received, ended).when(command)).toEqual([{ type: 'ColumnsMapped' }]);
  });
  it.each([
    ['a field that there is not', { urn: 'School', shoe: 'Address' }, 'upload.field-unknown'],
    ['a column that the file has not', { urn: 'Elsewhere' }, 'upload.column-missing'],
    ['nothing for a field that is needed', { email: 'Address' }, 'upload.column-missing'],
  ])('is refused for %s', (_, columns, code) => {
    expect(given(received, ended).when({ ...command, columns })).toBe(code);
  });
  it('is refused once the rows are carried out', () => {
    expect(given(received, ended, applying).when(command)).toBe('upload.job-running');
    expect(given(received, ended, applying, ended).when(command)).toBe('upload.already-applied');
  });
});
