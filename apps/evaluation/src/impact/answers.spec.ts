import fc from 'fast-check';
import * as say from '../../tests/say/index.js';
import { evidenceFrom, told, type Told } from '../../tests/told.js';
import { StrandPublished } from '#contracts';
import { answersTo } from './answers.js';
import { evidenceOf } from './evidence.js';

const heads = { of: 'future-heads' };
const coaching = { of: 'coaching', cohort: 2 };

const from = (...events: Told[]) =>
  evidenceFrom([
    say.partnership(1),
    say.strand({ code: 'future-heads', title: 'Future Heads', target: 0.85 }),
    say.strand({ code: 'coaching', title: 'Coaching', target: 0.85 }),
    say.cohort({ cohort: 1, of: 'future-heads' }),
    say.cohort({ cohort: 2, of: 'coaching' }),
    ...say.invited(1, 10, heads),
    ...say.invited(2, 5, coaching),
    ...events,
  ]);

describe('the share of favourable answers', () => {
  it('counts the latest answer of each person', () => {
    const evidence = from(
      say.answered({ response: 1, person: 1, recommend: 3, on: '2023-10-06' }, heads),
      say.answered({ response: 2, person: 1, recommend: 10, on: '2024-05-02' }, heads),
      say.answered({ response: 3, person: 2, recommend: 8 }, heads),
    );
    expect(answersTo('recommend', evidence)).toMatchObject({
      numerator: 1,
      denominator: 2,
      n: 2,
      leftOut: ['1 earlier answer by someone who answered again'],
    });
  });

  it('of two answers on one day takes the later one, in whatever order they arrive', () => {
    const first = say.answered({ response: 1, person: 1, recommend: 3, time: '2023-10-06T09:00:00Z' }, heads);
    const second = say.answered({ response: 2, person: 1, recommend: 10, time: '2023-10-06T16:00:00Z' }, heads);
    for (const order of [
      [first, second],
      [second, first],
    ])
      expect(answersTo('recommend', from(...order)).numerator).toBe(1);
  });

  it('counts someone of two strands in each, and adds the strands to the total', () => {
    const evidence = from(
      say.answered({ response: 1, person: 1, recommend: 10 }, heads),
      say.answered({ response: 2, campaign: 2, person: 1, recommend: 2 }, coaching),
    );
    expect(answersTo('recommend', evidence)).toMatchObject({ numerator: 1, denominator: 2 });
    expect(answersTo('recommend', evidenceOf(evidence, 'coaching'))).toMatchObject({ numerator: 0, denominator: 1 });
  });

  it('gives responses over invitations; a response that skips the question is left out of the share alone', () => {
    const evidence = from(
      say.answered({ response: 1, person: 1, recommend: 10, practice: 4 }, heads),
      say.answered({ response: 2, person: 2, recommend: 9 }, heads),
    );
    expect(answersTo('practice-change', evidenceOf(evidence, 'future-heads'))).toMatchObject({
      numerator: 1,
      denominator: 1,
      responseRate: { numerator: 2, denominator: 10, value: 0.2 },
      leftOut: ['1 response without an answer to this question'],
    });
  });

  it('counts as responses only those to surveys that ask', () => {
    const other = say.strand({ code: 'future-heads', title: 'Future Heads', version: 2 });
    const { definition } = other.event.data as StrandPublished;
    const withoutMeasures = told(StrandPublished, say.id('other', 1), {
      ...(other.event.data as StrandPublished),
      definition: { ...definition, measures: [] },
    });
    const evidence = from(
      withoutMeasures,
      say.cohort({ cohort: 3, of: 'future-heads', version: 2 }),
      ...say.invited(3, 40, { of: 'future-heads', cohort: 3 }),
    );
    expect(answersTo('recommend', evidence).responseRate).toMatchObject({ denominator: 15 });
  });

  it('without invitations has no response rate, never 0', () => {
    expect(answersTo('recommend', evidenceFrom([say.partnership(1)])).responseRate).toMatchObject({ value: null });
  });

  it('has a target when the strands share one', () => {
    expect(answersTo('recommend', from())).toMatchObject({ target: 0.85 });
    expect(answersTo('practice-change', from())).not.toHaveProperty('target');
    const other = say.strand({ code: 'third', title: 'Third', target: 0.7 });
    expect(answersTo('recommend', from(other))).not.toHaveProperty('target');
    expect(answersTo('recommend', evidenceOf(from(other), 'third'))).toMatchObject({ target: 0.7 });
  });

  it('of all strands is the sum of the strands', () => {
    const answers = fc.array(fc.record({ person: fc.nat(6), recommend: fc.nat(10), inHeads: fc.boolean() }));
    fc.assert(
      fc.property(answers, (all) => {
        const evidence = from(
          ...all.map(({ inHeads, ...answer }, index) =>
            say.answered({ ...answer, response: index, campaign: inHeads ? 1 : 2 }, inHeads ? heads : coaching),
          ),
        );
        const [total, one, other] = [
          evidence,
          evidenceOf(evidence, 'coaching'),
          evidenceOf(evidence, 'future-heads'),
        ].map((part) => answersTo('recommend', part)) as [
          ReturnType<typeof answersTo>,
          ReturnType<typeof answersTo>,
          ReturnType<typeof answersTo>,
        ];
        expect(total.numerator).toBe(one.numerator! + other.numerator!);
        expect(total.denominator).toBe(one.denominator! + other.denominator!);
      }),
    );
  });
});
