import { decode } from '#contracts';
import type { Given } from '#domain';
import {
  better,
  closing,
  definition,
  drafted,
  partnershipId,
  published,
  published2,
  revised,
  strandId,
  superseded,
  withdrawn,
  woundUp,
} from './past.js';
import { publishes } from './publishes.js';
import { evolve, noStrand, type StrandEvent } from './strand.js';

const given: Given = { id: strandId, now: '2025-02-10T09:00:00Z', today: '2025-02-10', who: 'a lead' };
const strand = 'instructional-coaching';

const said = (...history: StrandEvent[]) => publishes(history.at(-1)!, given, history.reduce(evolve, noStrand));

describe('what others hear of a strand', () => {
  it.each<[string, StrandEvent[]]>([
    ['its first draft', [drafted]],
    ['the draft of a newer version', [drafted, published, revised]],
    ['that a draft was taken back', [drafted, withdrawn]],
    ['that its last cohort has ended', [drafted, published, closing, woundUp]],
  ])('is not %s', (_, history) => {
    expect(said(...history)).toBeUndefined();
  });
  it.each<[string, StrandEvent[], object]>([
    [
      'a version in force, whole',
      [drafted, published],
      { strand, partnershipId, version: 1, partitions: 6, definition, on: '2025-02-10' },
    ],
    [
      'a newer version, whole',
      [drafted, published, revised, published2],
      { strand, partnershipId, version: 2, partitions: 6, definition: better, on: '2025-06-02' },
    ],
    [
      'the version it takes the place of',
      [drafted, published, revised, published2, superseded],
      { strand, version: 1, by: 2, on: '2025-06-02' },
    ],
    ['that it was withdrawn', [drafted, published, withdrawn], { strand, on: '2025-03-03' }],
    ['that it takes no new cohorts', [drafted, published, closing], { strand, on: '2026-03-02' }],
  ])('is %s', (_, history, data) => {
    const event = said(...history)!;
    expect(event.data).toEqual(data);
    expect(decode(event.type, Buffer.from(JSON.stringify(event.data)))).toEqual(data);
  });
});
