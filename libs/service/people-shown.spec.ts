import { shownIn } from './people-shown.js';

describe('whom an answer says something about', () => {
  it('is found wherever they are named, each once', () => {
    const page = { items: [{ id: 'enrolment', state: { personId: 'mary', staff: [{ personId: 'joe' }] } }], next: 'x' };
    expect(shownIn(page)).toEqual(['enrolment', 'mary', 'joe']);
    expect(shownIn({ id: 'pair', state: { people: ['mary', 'marie'] } })).toEqual(['pair', 'mary', 'marie']);
    expect(shownIn([{ personId: 'mary' }, { personId: 'mary' }])).toEqual(['mary']);
  });
  it('is nobody where none is named', () => {
    expect(shownIn({ items: [{ id: 'cohort', state: { places: 10, people: 12, personId: null } }] })).toEqual([]);
    expect(shownIn(undefined)).toEqual([]);
    expect(shownIn('personId')).toEqual([]);
  });
});
