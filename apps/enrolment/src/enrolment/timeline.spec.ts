import { timelineOf } from './timeline.js';

const at = '2024-01-15T09:00:00Z';
const event = (id: string, type: string, data: object) => ({
  _id: id,
  aggregate: `of ${id}`,
  type,
  at,
  who: 'officer',
  data,
});

describe('the timeline of an enrolment', () => {
  it('tells what happened in its order, who it was and the facts', () => {
    const [applied, deferred, resumed] = [
      event('0190-1', 'ApplicationSubmitted', { on: '2023-06-20' }),
      event('0190-2', 'EnrolmentDeferred', { on: '2024-01-15', reason: 'illness' }),
      event('0190-3', 'EnrolmentResumed', { on: '2024-02-12' }),
    ];
    expect(timelineOf([deferred, resumed, applied], new Map())).toEqual([
      { at, what: 'ApplicationSubmitted', who: 'officer', facts: { on: '2023-06-20' } },
      { at, what: 'EnrolmentDeferred', who: 'officer', facts: { on: '2024-01-15', reason: 'illness' } },
      { at, what: 'EnrolmentResumed', who: 'officer', facts: { on: '2024-02-12' } },
    ]);
  });
  it('tells once what the places have decided', () => {
    const [taken, heard] = [event('0190-1', 'PlaceTaken', {}), event('0190-2', 'OutcomeHeard', {})];
    expect(timelineOf([taken, heard], new Map())).toMatchObject([{ what: 'PlaceTaken' }]);
  });
  it('tells nothing of the others in a group', () => {
    const group = event('0190-1', 'GroupEntered', { groupId: 'group', members: [{ applicant: 'joe' }] });
    expect(timelineOf([group], new Map())).toMatchObject([{ facts: { groupId: 'group' } }]);
    expect(JSON.stringify(timelineOf([group], new Map()))).not.toContain('joe');
  });
  it('has the words that whoever asks may read', () => {
    const written = event('0190-1', 'WordsWritten', { written: { of: 'EnrolmentDeferred' } });
    const line = { what: 'WordsWritten', facts: { of: 'EnrolmentDeferred' } };
    expect(timelineOf([written], new Map())).toEqual([{ ...line, at, who: 'officer' }]);
    const words = new Map([['of 0190-1', 'Her mother is ill']]);
    expect(timelineOf([written], words)).toMatchObject([{ ...line, inOwnWords: 'Her mother is ill' }]);
  });
});
