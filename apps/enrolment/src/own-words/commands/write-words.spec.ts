import { sometime, specFor } from '#domain';
import { forgotten, written } from '../examples.js';
import { evolve, forgottenAt, noWords } from '../own-words.js';
import { writeWords } from './write-words.js';

const given = specFor({ decide: writeWords, evolve, initial: noWords });
const { author: _author, on: _on, keepUntil: _keepUntil, ...about } = written.written;
const command = { ...about, text: 'Her mother is ill' };

describe('words beside a change', () => {
  it('are kept with their author for two years, the text out of the event', () => {
    expect(given().when(command, { who: 'officer' })).toEqual([written]);
    expect(forgottenAt(evolve(noWords, written))).toBe('2025-09-04T23:00:00.000Z');
    expect(writeWords(command, noWords, sometime)).toMatchObject({ details: { text: 'Her mother is ill' } });
  });
  it('are written once', () => {
    expect(given(written).when({ ...command, text: 'Something else' })).toEqual([]);
    expect(given(written, forgotten).when(command)).toEqual([]);
  });
});
