import { file, received, registerImport } from '../examples.js';
import { receiveRegister, type ReceiveRegister } from './receive-register.js';

const given = registerImport(receiveRegister);
const command: ReceiveRegister = { ...file, newestExtract: undefined };

describe('receiving a register', () => {
  it('begins an import', () => expect(given().when(command)).toEqual([received]));
  it('takes an extract of the same day again, and a newer one', () => {
    expect(given().when({ ...command, newestExtract: '2023-09-01' })).toEqual([received]);
    expect(given().when({ ...command, newestExtract: '2022-04-25' })).toEqual([received]);
    expect(given().when({ ...command, extractDate: '2023-09-04' })).toHaveLength(1);
  });
  it.each<[string, Partial<ReceiveRegister>, string]>([
    ['an older extract', { newestExtract: '2023-09-02' }, 'register.older-extract'],
    ['an extract of tomorrow', { extractDate: '2023-09-05' }, 'register.extract-in-the-future'],
    ['an empty file', { bytes: 0 }, 'register.empty'],
  ])('refuses %s', (_, change, code) => expect(given().when({ ...command, ...change })).toBe(code));
  it('begins once', () => expect(given(received).when(command)).toEqual([]));
});
