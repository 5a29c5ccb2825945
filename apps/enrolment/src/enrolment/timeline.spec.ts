import { timelineOf } from './timeline.js';

const event = (id: string, type: string, data: object) => ({
  _id: id,
  type,
  at: '2024-01-15T09:00:00Z',
  who: 'officer',
  data,
});

describe('the timeline of an enrolment', () => {
  it('tells what happened in its order, who it was and the facts', () => {
    const [applied, deferred] = [
      event('0190-1', 'ApplicationSubmitted', { on: '2023-06-20' }),
      event('0190-2', 'EnrolmentDeferred', { on: '2024-01-15', reason: 'illness' }),
    ];
    expect(timelineOf([deferred, applied])).toEqual([
      { at: '2024-01-15T09:00:00Z', what: 'ApplicationSubmitted', who: 'officer', facts: { on: '2023-06-20' } },
      {
        at: '2024-01-15T09:00:00Z',
        what: 'EnrolmentDeferred',
        who: 'officer',
        facts: { on: '2024-01-15', reason: 'illness' },
      },
    ]);
  });
});
