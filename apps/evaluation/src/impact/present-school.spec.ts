import { presentSchool } from './present-school.js';

const step = (from: string, to: string) => ({
  organisationId: `school ${from}`,
  urn: from,
  successorId: `school ${to}`,
  successorUrn: to,
});

describe('the school of today', () => {
  it('is the one at the end of the steps, however they are told', () => {
    for (const steps of [
      [step('1', '2'), step('2', '3')],
      [step('2', '3'), step('1', '2')],
    ]) {
      expect(['1', '2', '3', '4'].map(presentSchool(steps).byUrn)).toEqual(['3', '3', '3', '4']);
      expect(presentSchool(steps).byId('school 1')).toBe('school 3');
    }
  });
  it('is some school also where the steps come back', () => {
    expect(presentSchool([step('1', '2'), step('2', '1')]).byUrn('1')).toBe('2');
  });
});
