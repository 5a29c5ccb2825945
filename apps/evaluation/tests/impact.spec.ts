import { eventually, System, type Running } from '#testing';
import { EvaluationModule } from '../src/evaluation.module.js';
import { impactReport, type ImpactReport } from '../src/impact/report.js';
import { firstStrand, secondStrand } from './a-year.js';
import { id } from './say/index.js';
import { evidenceFrom, type Told } from './told.js';

const partnershipId = id('partnership', 1);
const address = `/partnerships/${partnershipId}/impact`;

describe('the impact report of a running service', () => {
  let system: System;
  let service: Running;
  let officer: string;

  const hears = async (events: Told[]): Promise<void> => {
    for (const { event } of events) await system.tell(event, event.key);
  };
  const asJson = (as: string) => service.get<ImpactReport>(address, { as, headers: { accept: 'application/json' } });

  /** What the service says once it has heard everything is what follows from the events by calculation alone. */
  const saysWhatFollowsFrom = async (events: Told[]): Promise<void> => {
    const expected = impactReport(evidenceFrom(events), { asOf: '2024-08-31', synthetic: true });
    await eventually(async () => expect((await asJson(officer)).body).toEqual(expected));
  };

  beforeAll(async () => {
    system = await System.create();
    service = await system.start(EvaluationModule, {
      DEMONSTRATION: 'true',
      DEMONSTRATION_START: '2024-08-31T12:00:00Z',
    });
    officer = await system.as('operations-officer', { partnershipId });
  });
  afterAll(() => system?.stop());

  it('follows every topic, also those of a strand that is published while it runs', async () => {
    await hears(firstStrand);
    await saysWhatFollowsFrom(firstStrand);
    await hears(secondStrand);
    await saysWhatFollowsFrom([...firstStrand, ...secondStrand]);
  });

  it('has figures that can be counted by hand', async () => {
    const { figures } = (await asJson(officer)).body;
    const total = (code: string) => figures.find((figure) => figure.code === code && figure.strand === undefined);
    expect(total('reach.direct-participants')).toMatchObject({ value: 10 });
    expect(total('reach.coverage')).toMatchObject({ numerator: 5, denominator: 6 });
    expect(total('delivery.dose')).toMatchObject({ numerator: 5 * 180 + 90 + 3 * 180, denominator: 10 * 180 });
    expect(total('answers.recommend')).toMatchObject({ numerator: 8, denominator: 9, n: 9 });
    expect(total('answers.recommend')).toMatchObject({ responseRate: { numerator: 9, denominator: 10 } });
    expect(figures.filter(({ code, strand }) => code === 'answers.recommend' && strand !== undefined)).toEqual([
      expect.objectContaining({ strand: 'future-heads', value: null, withheld: expect.any(String) }),
      expect.objectContaining({ strand: 'coaching', value: null, withheld: expect.any(String) }),
    ]);
  });

  it.each([
    ['text/html', 'text/html; charset=utf-8', '<!doctype html>'],
    ['text/csv', 'text/csv; charset=utf-8', '\uFEFFpartnership,as_of,synthetic,code,strand'],
    ['text/html,application/xhtml+xml;q=0.9,*/*;q=0.8', 'text/html; charset=utf-8', '<!doctype html>'],
    ['*/*', 'application/json; charset=utf-8', undefined],
  ])('comes as %s likes it', async (accept, type, begins) => {
    const { status, headers, body } = await service.get<string>(address, { as: officer, headers: { accept } });
    expect([status, headers.get('content-type'), headers.get('vary')]).toEqual([200, type, 'Accept']);
    if (begins !== undefined) expect(body.replace(/^(?=partnership)/, '\uFEFF').startsWith(begins)).toBe(true);
  });

  it('comes as a link asks, whatever the browser likes', async () => {
    const headers = { accept: 'text/html' };
    const { headers: answered } = await service.get(`${address}?format=csv`, { as: officer, headers });
    expect(answered.get('content-type')).toBe('text/csv; charset=utf-8');
  });

  it('does not come as something it is not', async () => {
    const { status, body } = await service.get(address, { as: officer, headers: { accept: 'image/png' } });
    expect([status, body['code']]).toEqual([406, 'request.not-acceptable']);
  });

  it.each([
    ['nobody', undefined, address, 401, 'auth.token-missing'],
    ['a facilitator', 'facilitator', address, 403, 'auth.role-missing'],
    ['an officer of another partnership', 'elsewhere', address, 404, 'partnership.unknown'],
    [
      'anyone, of a partnership that is not there',
      'officer',
      `/partnerships/${id('other', 1)}/impact`,
      404,
      'partnership.unknown',
    ],
    ['anyone, of what is no id', 'officer', '/partnerships/liverpool/impact', 400, 'request.invalid'],
    ['anyone, in an unknown format', 'officer', `${address}?format=pdf`, 400, 'request.invalid'],
    ['anyone, with an unknown question', 'officer', `${address}?strand=coaching`, 400, 'request.invalid'],
  ])('is not for %s', async (_, who, path, status, code) => {
    const callers: Record<string, () => Promise<string>> = {
      officer: async () => officer,
      facilitator: () => system.as('facilitator', { partnershipId }),
      elsewhere: () => system.as('operations-officer', { partnershipId: id('other', 2) }),
    };
    const as = who === undefined ? undefined : await callers[who]!();
    const { status: answered, body } = await service.get(path, as === undefined ? {} : { as });
    expect([answered, body['code']]).toEqual([status, code]);
  });
});
