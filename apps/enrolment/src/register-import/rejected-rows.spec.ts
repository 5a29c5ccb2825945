import { BadRow } from './cells.js';
import { RejectedRows } from './rejected-rows.js';

const blank = (): never => {
  throw new BadRow('URN is blank');
};

describe('rows that cannot be used', () => {
  it('are listed by line, the first five hundred of them, and all are counted', () => {
    const rejected = new RejectedRows();
    for (let line = 1_200; line > 600; line -= 1) rejected.unless({ line, row: {} }, blank);
    expect([rejected.first.length, rejected.count, rejected.first[0]!.line]).toEqual([500, 600, 601]);
  });
  it('hide no defect of ours', () => {
    const defect = () => {
      throw new TypeError('a defect');
    };
    expect(() => new RejectedRows().unless({ line: 2, row: {} }, defect)).toThrow('a defect');
  });
});
