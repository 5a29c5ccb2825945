import { MongoServerSelectionError } from 'mongodb';
import { problemOf } from './problem.js';

describe('a request while the database is away', () => {
  it('is asked to come again, which is no defect', () => {
    const away = Object.assign(new Error('no server'), { name: 'MongoServerSelectionError' });
    Object.setPrototypeOf(away, MongoServerSelectionError.prototype);
    expect(problemOf(away)).toMatchObject({
      status: 503,
      code: 'storage.unavailable',
      headers: { 'retry-after': '2' },
    });
    expect(problemOf(new Error('a defect'))).toMatchObject({ status: 500, code: 'internal' });
  });
});
