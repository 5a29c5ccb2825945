import { checkedWithTrouble, received, upload } from '../examples.js';
import { evolve, noUpload } from '../upload.js';
import { settleRow } from './settle-row.js';

describe('settling a row', () => {
  const given = upload(settleRow);
  const command = { uploadId: 'upload', line: 3, candidates: ['mary'] };

  it('says who is meant, or that it is somebody new; then it waits no more', () => {
    const settled = given(received, checkedWithTrouble).when({ ...command, personId: 'mary' });
    expect(settled).toEqual([{ type: 'RowSettled', line: 3 }]);
    expect(given(received, checkedWithTrouble).when(command)).toEqual(settled);
    const after = [received, checkedWithTrouble, { type: 'RowSettled', line: 3 } as const].reduce(evolve, noUpload);
    expect(after).toMatchObject({ counts: { rows: 3, fine: 2, waiting: 0, bad: 1 } });
  });
  it('is refused for one who may not be meant, and for a row that does not wait', () => {
    const past = given(received, checkedWithTrouble);
    expect(past.when({ ...command, personId: 'ben' })).toBe('upload.not-a-candidate');
    expect(past.when({ ...command, candidates: undefined })).toBe('upload.row-not-waiting');
  });
});
