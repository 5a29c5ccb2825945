import { received, sent, upload } from '../examples.js';
import { receiveUpload } from './receive-upload.js';

describe('receiving an upload', () => {
  const given = upload(receiveUpload);

  it('begins to check it; its titles and its sheet, which may be called anything, are in no event', () => {
    const read = { titles: ['Mary Smith'], mapping: { urn: 'Mary Smith' }, sheet: 'For Mary' };
    expect(given().when({ ...sent, ...read })).toEqual([received]);
  });
  it('is the same when it is received again, and refused without titles', () => {
    expect(given(received).when({ ...sent, titles: ['URN'], mapping: {} })).toEqual([]);
    expect(given().when({ ...sent, titles: [], mapping: {} })).toBe('upload.empty');
  });
});
