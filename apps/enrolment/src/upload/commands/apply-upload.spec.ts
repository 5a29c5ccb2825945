import { applying, checkedWithTrouble, ended, failed, received, upload } from '../examples.js';
import { applyUpload } from './apply-upload.js';

describe('applying an upload', () => {
  const given = upload(applyUpload);
  const command = { uploadId: 'upload' };

  it('carries out what was checked', () => {
    expect(given(received, ended).when(command)).toEqual([applying]);
  });
  it('leaves rows with trouble out only when it says so', () => {
    expect(given(received, checkedWithTrouble).when(command)).toBe('upload.has-bad-rows');
    expect(given(received, checkedWithTrouble).when({ ...command, leaveOutBad: true })).toEqual([applying]);
  });
  it('is refused before the check, and a second time', () => {
    expect(given(received).when(command)).toBe('upload.job-running');
    expect(given(received, failed).when(command)).toBe('upload.not-checked');
    expect(given(received, ended, applying, ended).when(command)).toBe('upload.already-applied');
  });
});
