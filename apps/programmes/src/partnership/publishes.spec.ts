import { decode } from '#contracts';
import type { Given } from '#domain';
import { evolve, noPartnership, type PartnershipEvent } from './partnership.js';
import {
  activated,
  amended,
  checkInAgreed,
  checkInHeld,
  closed,
  coverageCorrected,
  drafted,
  extended,
  partnershipId,
  terms,
} from './past.js';
import { publishes } from './publishes.js';

const given: Given = { id: partnershipId, now: '2023-09-01T09:00:00Z', today: '2023-09-01', who: 'a lead' };

const published = (...history: PartnershipEvent[]) =>
  publishes(history.at(-1)!, given, history.reduce(evolve, noPartnership));

describe('what others hear of a partnership', () => {
  it('is nothing while it is a draft', () => {
    expect(published(drafted)).toBeUndefined();
    expect(published(drafted, { type: 'PartnershipRevised', ...terms })).toBeUndefined();
  });
  it('is no check-in', () => {
    expect(published(drafted, activated, checkInAgreed)).toBeUndefined();
    expect(published(drafted, activated, checkInAgreed, checkInHeld)).toBeUndefined();
  });
  it('is its terms but for the money when it begins, as they were last revised', () => {
    const revised: PartnershipEvent = { type: 'PartnershipRevised', ...terms, provider: 'Another provider' };
    const { funding: _, budget: __, ...told } = terms;
    expect(published(drafted, revised, activated)).toEqual({
      stream: 'programmes',
      type: 'strandline.programmes.partnership-activated.v1',
      data: { partnershipId, ...told, provider: 'Another provider' },
    });
  });
  it.each<[PartnershipEvent, object]>([
    [extended, { partnershipId, until: '2027-08-31' }],
    [amended, { partnershipId, organisations: amended.organisations, targets: terms.targets, on: '2024-04-08' }],
    [
      coverageCorrected,
      { partnershipId, localAuthorities: ['341', '340'], schools: ['104705', '104700'], on: '2024-01-08' },
    ],
    [closed, { partnershipId, on: '2026-08-31' }],
    [
      { type: 'ObjectiveJudged', objective: 'curriculum', judgement: 'met', on: '2025-02-06' },
      { partnershipId, objective: 'curriculum', judgement: 'met', on: '2025-02-06' },
    ],
  ])('names the partnership in every event', (event, data) => {
    const said = published(drafted, activated, event)!;
    expect(said.data).toEqual(data);
    expect(decode(said.type, Buffer.from(JSON.stringify(said.data)))).toEqual(data);
  });
});
