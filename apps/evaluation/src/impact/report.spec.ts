import { StrandClosed } from '#contracts';
import * as say from '../../tests/say/index.js';
import { threeYears } from '../../tests/three-years.js';
import { evidenceFrom, told, type Told } from '../../tests/told.js';
import type { FigureCode } from './dictionary.js';
import { impactReport } from './report.js';

const asOf = '2026-09-01';
const reportOf = (events: Told[], day = asOf) => impactReport(evidenceFrom(events), { asOf: day, synthetic: true });

describe('the impact report', () => {
  const report = reportOf(threeYears());
  const total = (code: FigureCode) => report.figures.find((one) => one.code === code && one.strand === undefined)!;
  const ofStrands = (code: FigureCode) => report.figures.filter((one) => one.code === code && one.strand !== undefined);

  it('has each figure once for the partnership and once for each strand; coverage for the place alone', () => {
    const keys = report.figures.map(({ code, strand = 'all' }) => `${code} ${strand}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toHaveLength(12 + 11 * 5);
    expect(ofStrands('reach.coverage')).toEqual([]);
  });

  it('counts no one twice in the partnership, though in each of their strands', () => {
    const sum = ofStrands('reach.schools').reduce((all, { value }) => all + value!, 0);
    expect(total('reach.schools').value).toBeLessThan(sum);
    expect(total('reach.direct-participants').value).toBeLessThanOrEqual(total('reach.educators').value!);
  });

  it('adds the minutes and outcomes of the strands to those of the partnership', () => {
    for (const code of ['delivery.dose', 'delivery.completion'] as const)
      for (const part of ['numerator', 'denominator'] as const)
        expect(total(code)[part]).toBe(ofStrands(code).reduce((all, figure) => all + figure[part]!, 0));
  });

  it('withholds the answers of a handful of fellows, and a second strand so that they do not follow', () => {
    const withheld = ofStrands('answers.recommend').filter((figure) => figure.withheld !== undefined);
    expect(withheld.map(({ strand }) => strand)).toContain('teacher-education-fellows');
    expect(withheld).toHaveLength(2);
    expect(withheld.every(({ value, n, numerator }) => value === null && n === null && numerator === null)).toBe(true);
    expect(total('answers.recommend').value).toBeGreaterThan(0.8);
  });

  it('tells reach month by month to the end of the partnership, and not beyond the day it is made', () => {
    expect(report.reachOverTime).toHaveLength(37);
    expect(report.reachOverTime.at(-1)!.on).toBe('2026-08-31');
    expect(report.reachOverTime.at(-1)!.educators).toBe(total('reach.educators').value);
    expect(reportOf(threeYears(), '2023-10-15').reachOverTime.map(({ on }) => on)).toEqual([
      '2023-09-01',
      '2023-09-30',
      '2023-10-15',
    ]);
  });

  it('shows what was heard and decided in the order of days, with ids of nobody', () => {
    expect(report.adaptations.map(({ on }) => on)).toEqual(['2024-01-08', '2024-11-04']);
    expect(JSON.stringify(report)).not.toContain(say.id('person', 1).slice(0, 8));
  });

  it('shows when each strand was published and taught, and its end', () => {
    const closed = told(StrandClosed, say.id('other', 1), { strand: 'future-heads', on: '2026-07-31' });
    expect(reportOf([...threeYears(), closed]).strands[0]).toMatchObject({
      title: 'Future Heads',
      versions: [{ version: 1, on: '2023-09-01' }],
      closedOn: '2026-07-31',
      cohorts: [{ runs: { from: '2023-09-18' } }, { runs: { from: '2024-09-16' } }, { runs: { from: '2025-09-15' } }],
    });
  });

  it('of a partnership in which nothing has happened yet knows no shares, never 0', () => {
    const { figures } = reportOf([say.partnership(3), say.strand({ code: 'future-heads', title: 'Future Heads' })]);
    for (const { code, unit, value } of figures)
      expect([code, value]).toEqual([code, unit === 'share' && code !== 'reach.coverage' ? null : 0]);
  });
});
