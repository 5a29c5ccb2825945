import { specFor } from '#domain';
import { mary, registered } from '../examples.js';
import { evolve, noPerson } from '../person.js';
import { verifyTeacherNumber } from './verify-teacher-number.js';

const given = specFor({ decide: verifyTeacherNumber, evolve, initial: noPerson, given: { id: mary } });

describe('verifying a teacher reference number', () => {
  it('is said without the number', () => {
    expect(given(...registered).when({ personId: mary, trn: '1234567' })).toEqual([
      { type: 'TeacherNumberVerified' },
      { type: 'PersonDetailsChanged' },
    ]);
  });
  it('needs a record of the person’s own', () => {
    expect(given().when({ personId: mary, trn: '1234567' })).toBe('person.unknown');
    expect(
      given(...registered, { type: 'PersonErased', on: '2023-09-04' }).when({ personId: mary, trn: '1234567' }),
    ).toBe('person.erased');
  });
});
