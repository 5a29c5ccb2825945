import { applying, cancelled, ended, failed, fine, received, upload } from '../examples.js';
import { evolve, noUpload } from '../upload.js';
import { endJob } from './end-job.js';

describe('the end of a job', () => {
  const given = upload(endJob);

  it('says what came of the rows', () => {
    expect(given(received).when({ counts: fine })).toEqual([ended]);
    expect([received, ended].reduce(evolve, noUpload)).toMatchObject({ status: 'checked', counts: fine });
    expect([received, ended, applying, ended].reduce(evolve, noUpload)).toMatchObject({ status: 'applied' });
  });
  it('or why it failed', () => {
    expect(given(received).when({ code: 'upload.column-missing', sentence: 'No column says urn' })).toEqual([failed]);
  });
  it('comes once', () => {
    expect(given(received, cancelled).when({ counts: fine })).toEqual([]);
  });
});
