import { decode } from '#contracts';
import type { Given } from '#domain';
import { evolve, noGrant, type GrantEvent } from './grant.js';
import { given, grantId, partnershipId, revoked } from './past.js';
import { publishes } from './publishes.js';

const who: Given = { id: grantId, now: '2023-09-01T09:00:00Z', today: '2023-09-01', who: 'an admin' };

const said = (...history: GrantEvent[]) => publishes(history.at(-1)!, who, history.reduce(evolve, noGrant));

describe('what every service hears of grants', () => {
  const limited = { ...given, strand: 'instructional-coaching', organisationId: partnershipId, personId: grantId };
  const { type: _, ...data } = { ...limited, until: '2024-08-31' };
  it.each<[string, GrantEvent[], object]>([
    ['all that a grant says', [{ ...limited, until: '2024-08-31' }], data],
    ['whose grant was revoked', [given, revoked], { grantId, subject: 'olive', at: '2023-09-04T09:00:00Z' }],
  ])('is %s', (__, history, expected) => {
    const event = said(...history)!;
    expect(event.data).toEqual(expected);
    expect(decode(event.type, Buffer.from(JSON.stringify(event.data)))).toEqual(expected);
  });
});
