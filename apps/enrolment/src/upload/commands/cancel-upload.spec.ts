import { cancelled, ended, received, upload } from '../examples.js';
import { cancelUpload } from './cancel-upload.js';

describe('cancelling an upload', () => {
  const given = upload(cancelUpload);

  it('stops its job, while there is one', () => {
    expect(given(received).when({ uploadId: 'upload' })).toEqual([cancelled]);
    expect(given(received, ended).when({ uploadId: 'upload' })).toBe('upload.no-job');
    expect(given().when({ uploadId: 'upload' })).toBe('upload.unknown');
  });
});
