import { setTimeout as sleep } from 'node:timers/promises';
import { Limit } from './limit.js';
import { RequestProblem } from './request-problem.js';

describe('a limit per key', () => {
  it('lets so many pass, and no one suffers for another', () => {
    const limit = new Limit(2, 60_000);
    limit.take('one');
    limit.take('one');
    expect(() => limit.take('one')).toThrow(RequestProblem);
    expect(() => limit.take('other')).not.toThrow();
  });
  it('starts again when its window is over, however much was tried within', async () => {
    const limit = new Limit(1, 40);
    limit.take('one');
    expect(() => limit.take('one')).toThrow(RequestProblem);
    await sleep(60);
    expect(() => limit.take('one')).not.toThrow();
  });
});
