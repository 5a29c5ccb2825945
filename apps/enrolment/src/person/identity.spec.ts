import { corrected, differForCertain, joined, likenessesOf, type Identity } from './identity.js';

const mary: Identity = { name: 'Mary', email: 'Mary@example.org', signIn: 'mary@example.org' };
const verified: Identity = { ...mary, trn: '1234567', trnVerified: true };
const today = '2023-09-04';

describe('who someone is', () => {
  it('is put right field by field', () => {
    expect(corrected({}, { name: 'Mary', email: 'Mary@example.org' }, today)).toEqual({ ...mary, past: [] });
    expect(corrected(mary, { name: 'Maria', contactEmail: 'office@elm.example' }, today)).toEqual({
      ...mary,
      name: 'Maria',
      contactEmail: 'office@elm.example',
    });
  });
  it('keeps an address that is given up for two more years, each once', () => {
    const moved = corrected(mary, { email: 'new@example.org' }, today);
    expect(moved).toMatchObject({
      signIn: 'new@example.org',
      past: [{ signIn: 'mary@example.org', until: '2025-09-04' }],
    });
    const back = corrected(moved, { email: 'mary@example.org' }, '2023-10-01');
    expect(back.past).toEqual([{ signIn: 'new@example.org', until: '2025-10-01' }]);
    expect(corrected(moved, { email: 'newer@example.org' }, '2025-09-05').past).toEqual([
      { signIn: 'new@example.org', until: '2027-09-05' },
    ]);
    expect(corrected(mary, { email: 'MARY@example.org' }, today)).not.toHaveProperty('past');
  });
  it('has to have another number checked anew', () => {
    expect(corrected(verified, { trn: '1234567' }, today).trnVerified).toBe(true);
    expect(corrected(verified, { trn: '7654321' }, today).trnVerified).toBe(false);
    expect(corrected(mary, { trn: '1234567' }, today).trnVerified).toBe(false);
    const unchecked = { ...mary, trn: '1234567', trnVerified: false };
    expect(corrected(unchecked, { trn: '1234567' }, today).trnVerified).toBe(false);
  });
});

describe('two records of one person', () => {
  const other: Identity = {
    name: 'M.',
    email: 'm@example.org',
    signIn: 'm@example.org',
    contactEmail: 'c@example.org',
  };

  it('keep what is their own; the other completes it, and its addresses still lead there', () => {
    expect(joined(mary, { ...other, past: [{ signIn: 'old@example.org', until: '2024-01-01' }] }, today)).toEqual({
      ...mary,
      contactEmail: 'c@example.org',
      past: expect.arrayContaining([
        { signIn: 'old@example.org', until: '2024-01-01' },
        { signIn: 'm@example.org', until: '2025-09-04' },
      ]),
    });
  });
  it('have the number that was checked, else their own', () => {
    expect(joined({ ...mary, trn: '7654321' }, verified, today)).toMatchObject({ trn: '1234567', trnVerified: true });
    expect(joined({ ...mary, trn: '7654321' }, { ...other, trn: '1234567' }, today).trn).toBe('7654321');
    expect(joined(mary, { ...other, trn: '1234567' }, today)).toMatchObject({ trn: '1234567', trnVerified: false });
  });
  it('go by their own id where a system knows both, and by that of the other elsewhere', () => {
    const [own, others] = [
      [{ system: 'mis', id: '7' }],
      [
        { system: 'mis', id: '8' },
        { system: 'lms', id: '9' },
      ],
    ];
    expect(joined({ ...mary, externalIds: own }, { ...other, externalIds: others }, today).externalIds).toEqual([
      { system: 'mis', id: '7' },
      { system: 'lms', id: '9' },
    ]);
    expect(joined(mary, other, today)).not.toHaveProperty('externalIds');
  });
  it('are perhaps one for the same number, or for an address that one of them had before', () => {
    const before = { ...other, past: [{ signIn: 'mary@example.org', until: '2023-09-04' }] };
    expect(likenessesOf(mary, before, today)).toEqual(['address']);
    expect(likenessesOf({ ...before, trn: '1234567' }, verified, today)).toEqual(['teacher-number', 'address']);
    expect(likenessesOf(mary, before, '2023-09-05')).toEqual([]);
    expect(likenessesOf(mary, other, today)).toEqual([]);
    expect(likenessesOf({ ...mary, trn: '1234567' }, { ...other, trn: '7654321' }, today)).toEqual([]);
    expect(likenessesOf({ ...other, signIn: 'another@example.org' }, before, today)).toEqual([]);
  });
  it('are two people for certain when both have a checked number, and not the same', () => {
    expect(differForCertain(verified, { ...verified, trn: '7654321' })).toBe(true);
    expect(differForCertain(verified, { ...other, trn: '7654321' })).toBe(false);
    expect(differForCertain({ ...other, trn: '7654321' }, verified)).toBe(false);
    expect(differForCertain(verified, verified)).toBe(false);
  });
});
