import { parse } from 'csv-parse/sync';
import * as say from '../../tests/say/index.js';
import { threeYears } from '../../tests/three-years.js';
import { evidenceFrom, told } from '../../tests/told.js';
import { csvOf } from './csv.js';
import { impactReport } from './report.js';
import { PartnershipActivated } from '#contracts';

type Row = Record<string, string>;
const rowsOf = (csv: string): Row[] => parse(csv, { columns: true, bom: true });

describe('the report as a table for a spreadsheet', () => {
  const report = impactReport(evidenceFrom(threeYears()), { asOf: '2026-09-01', synthetic: true });
  const rows = rowsOf(csvOf(report));

  it('has one row for every figure, unrounded, with its interval and response rate', () => {
    expect(rows).toHaveLength(report.figures.length);
    const row = rows.find(({ code, strand }) => code === 'answers.recommend' && strand === '')!;
    expect(Number(row['value'])).toBe(Number(row['numerator']) / Number(row['denominator']));
    expect(Number(row['interval_low'])).toBeLessThan(Number(row['value']));
    expect(Number(row['response_rate'])).toBe(Number(row['responses']) / Number(row['invitations']));
  });

  it('leaves the cells of a withheld figure empty and says why', () => {
    const row = rows.find(
      ({ code, strand }) => code === 'answers.recommend' && strand === 'teacher-education-fellows',
    )!;
    const { value, n, numerator, denominator, responses, invitations, interval_low: low, withheld } = row;
    expect([value, n, numerator, denominator, responses, invitations, low]).toEqual(Array(7).fill(''));
    expect(withheld).toContain('fewer than 5');
  });

  it('is no formula when a name begins like one', () => {
    const { data } = say.partnership(1).event;
    const named = told(PartnershipActivated, say.id('partnership', 1), {
      ...(data as PartnershipActivated),
      name: '=HYPERLINK("http://example.org")',
    });
    const csv = csvOf(impactReport(evidenceFrom([named]), { asOf: '2026-09-01', synthetic: true }));
    expect(rowsOf(csv)[0]!['partnership']).toBe(`'=HYPERLINK("http://example.org")`);
  });
});
