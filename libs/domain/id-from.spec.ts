import { idFrom } from './id-from.js';

const cohort = '0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10';

describe('an id from a name', () => {
  it('is the one of RFC 9562, appendix A.4', () => {
    const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
    expect(idFrom(dns, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });
  it('is the same every time, and another for another name', () => {
    expect(idFrom(cohort, 'launch/1')).toBe(idFrom(cohort, 'launch/1'));
    expect(idFrom(cohort, 'launch/2')).not.toBe(idFrom(cohort, 'launch/1'));
  });
});
