import { matching } from './matching.js';

describe('the filter of a list', () => {
  it('asks for what the query named, and for nothing else', () => {
    expect(matching({ strand: 'future-heads', status: undefined })).toEqual({ 'state.strand': 'future-heads' });
    expect(matching({ strand: undefined })).toEqual({});
  });
});
