import { aboutPersons } from './about-persons.js';

type Event = { type: 'MemberJoined' | 'BookingConfirmed'; personId: string } | { type: 'RosterClosed' };

it('events of some types are about the persons they name', () => {
  const about = aboutPersons<Event>('MemberJoined', 'RosterClosed');
  expect(about({ type: 'MemberJoined', personId: 'mary' })).toEqual(['mary']);
  expect(about({ type: 'BookingConfirmed', personId: 'mary' })).toEqual([]);
  expect(about({ type: 'RosterClosed' })).toEqual([]);
});
