import { hasChanged } from './changed-since.js';

describe('what has changed since an instant', () => {
  const changedAt = '2024-01-15T09:00:00.000Z';
  it('is what changed then or later, in whatever zone that is said', () => {
    expect(hasChanged(changedAt, '2024-01-15T09:00:00Z')).toBe(true);
    expect(hasChanged(changedAt, '2024-01-15T10:00:01+01:00')).toBe(false);
    expect(hasChanged(changedAt, '2024-01-15')).toBe(true);
  });
  it('is everything for who has seen nothing', () => expect(hasChanged(changedAt, undefined)).toBe(true));
});
