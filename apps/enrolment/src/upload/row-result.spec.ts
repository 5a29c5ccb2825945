import { refusedRow } from './row-result.js';

const refused = { code: 'application.already-applied', message: 'The applicant has applied already' };

describe('a row that is refused', () => {
  it('is bad, with the reason', () => {
    expect(refusedRow(7, 'applying', { code: 'school.closed', message: 'The school closed' })).toEqual({
      line: 7,
      outcome: 'bad',
      code: 'school.closed',
      reason: 'The school closed',
    });
  });
  it('changes nothing where it is so already, unless that is to be taken back', () => {
    expect(refusedRow(7, 'applying', refused)).toMatchObject({ outcome: 'unchanged' });
    expect(refusedRow(7, 'undoing', refused)).toMatchObject({ outcome: 'bad' });
  });
});
