import { newSince } from './work-item.js';

describe('what needs a person since an instant', () => {
  const since = '2023-11-12T12:00:00Z';
  it('is what has changed since, and what was not due then', () => {
    expect(newSince('attendance-missing', since)).toEqual([
      {
        $or: [
          { changedAt: { $gte: new Date(since) } },
          { $nor: [{ 'state.status': 'active', 'state.seenOn': { $lte: '2023-10-01' } }] },
        ],
      },
    ]);
  });
  it('is everything for who has seen nothing', () => expect(newSince('attendance-missing', undefined)).toEqual([]));
});
