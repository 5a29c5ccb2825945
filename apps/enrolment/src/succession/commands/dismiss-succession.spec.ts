import { specFor } from '#domain';
import { evolve, noSuccession, type SuccessionEvent } from '../succession.js';
import { dismissSuccession } from './dismiss-succession.js';

const given = specFor({ decide: dismissSuccession, evolve, initial: noSuccession });
const about = { urn: '104420', links: [{ urn: '150000', kind: 'successor' as const }] };
const asked: SuccessionEvent = { type: 'DecisionAsked', ...about, why: 'closed-without-successor', candidates: [] };
const dismissed: SuccessionEvent = { type: 'SuccessionDismissed' };

describe('a person says that nobody carries on', () => {
  it('closes the question, once', () => {
    expect(given(asked).when({ urn: '104420' })).toEqual([dismissed]);
    expect(given(asked, dismissed).when({ urn: '104420' })).toEqual([]);
  });
  it('needs a question', () => {
    expect(given().when({ urn: '104420' })).toBe('succession.unknown');
    const settled: SuccessionEvent = {
      type: 'SuccessionSettled',
      ...about,
      successorUrn: '150000',
      on: '2023-08-31',
      by: 'register',
    };
    expect(given(settled).when({ urn: '104420' })).toBe('succession.already-settled');
  });
});
