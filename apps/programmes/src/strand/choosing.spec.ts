import type { Choosing } from '#contracts';
import { problemsIn } from './definition.js';
import { definition } from './past.js';

const choosing: Choosing = {
  form: [
    { code: 'why', text: 'Why do you want to take part?', kind: 'words', required: true, mostWords: 300 },
    {
      code: 'years',
      text: 'How long have you taught?',
      kind: 'choice',
      required: true,
      choices: ['Up to 5 years', 'Longer'],
    },
    { code: 'told', text: 'My head knows that I apply', kind: 'yes', required: true },
  ],
  criteria: [
    { code: 'motivation', title: 'Motivation', upTo: 5, weight: 2 },
    { code: 'experience', title: 'Experience', upTo: 5 },
  ],
  scoredBy: 2,
  shortlist: true,
  endorsement: true,
};

const [why, years, told] = choosing.form as [Choosing['form'][0], Choosing['form'][0], Choosing['form'][0]];
const [motivation] = choosing.criteria as [Choosing['criteria'][0]];

const faultsWith = (change: Partial<Choosing>, selection: 'criteria' | 'first-come' = 'criteria'): string[] =>
  problemsIn({ ...definition, selection, choosing: { ...choosing, ...change } }).map(({ pointer }) =>
    pointer.replace('#/definition/choosing', ''),
  );

describe('how a strand chooses', () => {
  it('has no faults when form, criteria and panel fit together', () => expect(faultsWith({})).toEqual([]));
  it('may be by a form alone', () => expect(faultsWith({ criteria: [], scoredBy: 0 })).toEqual([]));
  it('is for strands that take by criteria', () => expect(faultsWith({}, 'first-come')).toEqual(['']));
  it.each<[string, Partial<Choosing>, string]>([
    ['two questions of one code', { form: [why, years, told, why] }, '/form/3'],
    ['a choice without choices', { form: [why, { ...told, kind: 'choice' }] }, '/form/1/choices'],
    ['choices where words are asked', { form: [{ ...why, choices: ['Yes', 'No'] }] }, '/form/0/choices'],
    ['the same choice twice', { form: [{ ...years, choices: ['Yes', 'Yes'] }] }, '/form/0/choices/1'],
    ['two criteria of one code', { criteria: [motivation, motivation] }, '/criteria/1'],
    ['a panel with nothing to score', { criteria: [] }, '/criteria'],
    ['criteria that nobody scores', { scoredBy: 0 }, '/scoredBy'],
  ])('refuses %s', (_, change, fault) => expect(faultsWith(change)).toEqual([fault]));
});
