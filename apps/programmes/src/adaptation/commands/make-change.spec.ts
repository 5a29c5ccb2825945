import { specFor } from '#domain';
import * as strand from '../../strand/past.js';
import { evolve as evolveStrand, noStrand, type StrandEvent } from '../../strand/strand.js';
import { evolve, noAdaptation, type AdaptationEvent } from '../adaptation.js';
import { adaptationId, changed, decided, heard, judged, told } from '../past.js';
import { makeChange } from './make-change.js';

const given = specFor({ decide: makeChange, evolve, initial: noAdaptation, given: { today: '2025-02-24' } });
const after = (...past: StrandEvent[]) => past.reduce(evolveStrand, noStrand);
const open = after(strand.drafted, strand.published);
const command = { adaptationId, itsStrand: open };
const of = (kind: (typeof decided)['kind'] | 'strand-changed' | 'strand-closed' | 'session-changed' | 'other') =>
  ({ ...decided, kind }) as AdaptationEvent;

describe('changing what was decided', () => {
  it('is done once the strand that was to be opened is open', () => {
    expect(given(heard, decided).when(command)).toEqual([changed]);
    expect(given(heard, decided).when({ ...command, itsStrand: after(strand.drafted) })).toBe('strand.not-published');
  });
  it('names the published version that brings it', () => {
    expect(given(heard, of('strand-changed')).when({ ...command, version: 1 })).toEqual([{ ...changed, version: 1 }]);
    expect(given(heard, of('strand-changed')).when({ ...command, version: 2 })).toBe('strand.version-unknown');
    expect(given(heard, of('strand-changed')).when(command)).toBe('strand.version-unknown');
  });
  it('is done once the strand that was to be closed is closing', () => {
    expect(given(heard, of('strand-closed')).when(command)).toBe('strand.not-closing');
    const itsStrand = evolveStrand(open, strand.closing);
    expect(given(heard, of('strand-closed')).when({ ...command, itsStrand })).toEqual([changed]);
  });
  it('names the sessions that were changed', () => {
    const sessionIds = ['1c1b7c7e-6a52-4a5d-9d2c-1f3e5a7b9c0d'];
    expect(given(heard, of('session-changed')).when({ ...command, sessionIds })).toEqual([{ ...changed, sessionIds }]);
    expect(given(heard, of('session-changed')).when(command)).toBe('adaptation.sessions-missing');
    expect(given(heard, of('other')).when(command)).toEqual([changed]);
  });
  it('may have been done before, but not before it was decided', () => {
    expect(given(heard, decided).when({ ...command, on: '2025-02-10' })).toEqual([{ ...changed, on: '2025-02-10' }]);
    expect(given(heard, decided).when({ ...command, on: '2025-02-09' })).toBe('adaptation.out-of-order');
    expect(given(heard, decided).when({ ...command, on: '2025-02-25' })).toBe('adaptation.in-the-future');
  });
  it.each([
    ['an unknown one', [], 'adaptation.unknown'],
    ['one not decided', [heard], 'adaptation.not-decided'],
    ['one that was done', [heard, decided, changed], 'adaptation.already-changed'],
    ['one judged', [heard, decided, changed, told, judged], 'adaptation.already-changed'],
  ])('refuses %s', (_, past, code) => {
    expect(given(...past).when(command)).toBe(code);
  });
});
