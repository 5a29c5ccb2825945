import { unlessHeld } from './unless-held.js';

const all = ['one', 'two', 'three'].map((id) => ({ id, due: '2023-09-04' }));
const due = (except: string[]) => Promise.resolve(all.filter(({ id }) => !except.includes(id)));
const ids = (found: { id: string }[]) => found.map(({ id }) => id);

describe('what the clock lets be forgotten', () => {
  it('leaves out what is held, and what was left out anyway', async () => {
    expect(ids(await unlessHeld(due, () => Promise.resolve(['two']), ['one']))).toEqual(['three']);
  });
  it('looks for holds only where something is due', async () => {
    const held = () => Promise.reject(new Error('nobody has to look'));
    expect(await unlessHeld(() => Promise.resolve([]), held, [])).toEqual([]);
  });
});
