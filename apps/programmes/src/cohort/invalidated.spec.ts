import { definition } from '../strand/past.js';
import { invalidatedBy } from './invalidated.js';

const [launch, practice] = definition.plan as [(typeof definition.plan)[0], (typeof definition.plan)[0]];
const sessions = [
  { item: 'launch', held: true },
  { item: 'practice', held: false },
];
const by = (change: Partial<typeof definition>, today = '2025-03-10') =>
  invalidatedBy({ from: definition, to: { ...definition, ...change }, begins: '2025-03-03', today, sessions });
const codes = (change: Partial<typeof definition>, today?: string) => by(change, today).map(({ code }) => code);

describe('what a newer version invalidates', () => {
  it('is nothing when it only says more', () => {
    expect(by({ summary: 'With a mentor each.', places: { perCohort: 60, offerWorkingDays: 5 } })).toEqual([]);
    expect(by({ plan: [launch, { ...practice, week: 6, title: 'More practice' }] })).toEqual([]);
  });
  it('is an item that goes, with the sessions it has', () => {
    const changed = by({ plan: [practice], surveys: [], measures: [] });
    expect(changed.map(({ code }) => code)).toEqual([
      'item-gone:launch',
      'survey-gone:after-launch',
      'measure:recommend',
      'measure:practice-change',
    ]);
    expect(changed[0]!.detail).toContain('1 session held, 0 sessions to come');
  });
  it('is a survey that comes after another item, or asks by another template', () => {
    const survey = definition.surveys[0]!;
    expect(codes({ surveys: [{ ...survey, afterItem: 'practice' }] })).toEqual(['survey-gone:after-launch']);
    expect(codes({ surveys: [{ ...survey, template: 'termly' }] })).toEqual(['survey-gone:after-launch']);
  });
  it('is an item that counts otherwise', () => {
    expect(
      by({
        plan: [
          { ...launch, minutes: 120 },
          { ...practice, required: true },
        ],
      }),
    ).toEqual([
      { code: 'item-changed:launch', detail: 'launch: 180 minutes become 120 (1 session held, 0 sessions to come)' },
      { code: 'item-changed:practice', detail: 'practice: it becomes required (0 sessions held, 1 session to come)' },
    ]);
  });
  it('is a new item whose week has passed', () => {
    const plan = [launch, practice, { ...practice, code: 'induction', week: 1 }];
    expect(codes({ plan }, '2025-03-10')).toEqual([]);
    expect(codes({ plan }, '2025-03-11')).toEqual(['item-missed:induction']);
  });
  it('is the rule of completion, a measure and the form', () => {
    expect(codes({ completion: { minimumDose: 0.9, allRequiredItems: true } })).toEqual(['completion']);
    expect(codes({ completion: { minimumDose: 0.8, allRequiredItems: false } })).toEqual(['completion']);
    expect(
      codes({ measures: [{ ...definition.measures[0]!, favourable: [8, 9, 10] }, definition.measures[1]!] }),
    ).toEqual(['measure:recommend']);
    const form = [{ code: 'why', text: 'Why?', kind: 'words', required: true } as const];
    const choosing = { form, criteria: [], scoredBy: 0, shortlist: false, endorsement: false };
    expect(codes({ choosing })).toEqual(['form']);
  });
});
