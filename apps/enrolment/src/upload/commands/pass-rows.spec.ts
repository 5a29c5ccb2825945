import { cancelled, received, upload } from '../examples.js';
import { passRows } from './pass-rows.js';

describe('passing rows', () => {
  const given = upload(passRows);

  it('tells how far the job is, and never less than before', () => {
    expect(given(received).when({ rows: 512 })).toEqual([{ type: 'RowsPassed', rows: 512 }]);
    expect(given(received, { type: 'RowsPassed', rows: 512 }).when({ rows: 512 })).toEqual([]);
  });
  it('is refused once the job was stopped, which stops whoever works on it', () => {
    expect(given(received, cancelled).when({ rows: 512 })).toBe('upload.no-job');
  });
});
