import { decode } from '#contracts';
import type { Given } from '#domain';
import { evolve, noAdaptation, type AdaptationEvent } from './adaptation.js';
import { adaptationId, changed, decided, heard, judged, partnershipId, told } from './past.js';
import { publishes } from './publishes.js';

const given: Given = { id: adaptationId, now: '2025-02-10T09:00:00Z', today: '2025-02-10', who: 'a lead' };

const said = (...history: AdaptationEvent[]) => publishes(history.at(-1)!, given, history.reduce(evolve, noAdaptation));

describe('what others hear of an adaptation', () => {
  it('is nothing while it was only heard, and not who was told', () => {
    expect(said(heard)).toBeUndefined();
    expect(said(heard, decided, changed)).toBeUndefined();
    expect(said(heard, decided, changed, told)).toBeUndefined();
  });
  it.each<[string, AdaptationEvent[], object]>([
    [
      'what was heard and decided',
      [heard, decided],
      {
        adaptationId,
        partnershipId,
        kind: 'strand-opened',
        objective: 'curriculum',
        strand: 'instructional-coaching',
        heard: heard.heard,
        decided: decided.decided,
        on: '2025-02-10',
      },
    ],
    [
      'whether it helped',
      [heard, decided, changed, told, judged],
      { adaptationId, partnershipId, judgement: 'helped', on: '2025-07-18' },
    ],
  ])('is %s', (_, history, data) => {
    const event = said(...history)!;
    expect(event.data).toEqual(data);
    expect(decode(event.type, Buffer.from(JSON.stringify(event.data)))).toEqual(data);
  });
});
