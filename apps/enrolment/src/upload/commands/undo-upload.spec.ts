import { applying, cancelled, ended, received, undoing, upload } from '../examples.js';
import { undoUpload } from './undo-upload.js';

describe('undoing an upload', () => {
  const given = upload(undoUpload);
  const command = { uploadId: 'upload' };

  it('takes back what was carried out, also by a job that was stopped', () => {
    expect(given(received, ended, applying, ended).when(command)).toEqual([undoing]);
    expect(given(received, ended, applying, cancelled).when(command)).toEqual([undoing]);
  });
  it('is refused where nothing was, and a second time', () => {
    expect(given(received, ended).when(command)).toBe('upload.nothing-to-undo');
    expect(given(received, cancelled).when(command)).toBe('upload.nothing-to-undo');
    expect(given(received, ended, applying, ended, undoing, ended).when(command)).toBe('upload.nothing-to-undo');
  });
});
