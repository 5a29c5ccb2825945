import { outcomeOf } from '#domain';
import { applicantIn, endorsementIn, endorsingOf, refuseOtherPage, takesPlace, textIn } from './submitted-form.js';

const filledIn = {
  name: ' Mary Shelley ',
  email: 'mary@example.org',
  urn: '104420',
  role: 'teacher',
  since: '2023-09-04',
};
const faultsIn = (change: object): string[] =>
  applicantIn({ ...filledIn, ...change }, '2023-09-04').faults.map(({ question }) => question);

describe('what someone fills in to begin with', () => {
  it('is taken without the blanks around it', () => {
    expect(applicantIn(filledIn, '2023-09-04')).toEqual({
      applicant: { ...filledIn, name: 'Mary Shelley' },
      faults: [],
    });
    expect(faultsIn({ name: 'x'.repeat(200) })).toEqual([]);
  });
  it.each<[string, object, string]>([
    ['no name', { name: ' ' }, 'name'],
    ['a name that is too long', { name: 'x'.repeat(201) }, 'name'],
    ['a name of two lines', { name: 'Mary\nShelley' }, 'name'],
    ['two names', { name: ['Mary', 'Shelley'] }, 'name'],
    ['no address', { email: 'mary' }, 'email'],
    ['no school', { urn: '10442' }, 'urn'],
    ['no role', { role: 'astronaut' }, 'role'],
    ['a day that is none', { since: '2023-02-30' }, 'since'],
    ['an instant', { since: '2023-09-04T09:00:00Z' }, 'since'],
    ['a day to come', { since: '2023-09-05' }, 'since'],
  ])('has to change: %s', (_, change, question) => expect(faultsIn(change)).toEqual([question]));
  it('is told as a whole', () => {
    expect(applicantIn({}, '2023-09-04').faults).toHaveLength(5);
    expect(textIn({}, 'name')).toBe('');
  });
});

describe('what a head fills in', () => {
  const yes = { endorsed: 'yes', saidBy: 'Percy, head', statement: ' She leads already. ' };

  it('is an answer and who gives it; words need not be', () => {
    const { given, faults } = endorsementIn(yes);
    expect([endorsingOf(given), faults]).toEqual([{ ...yes, endorsed: true, statement: 'She leads already.' }, []]);
    const no = endorsementIn({ endorsed: 'no', saidBy: 'Percy, head' });
    expect([endorsingOf(no.given), no.faults]).toEqual([{ endorsed: false, saidBy: 'Percy, head' }, []]);
  });
  it('has to change: anything else', () => {
    expect(endorsementIn({ ...yes, endorsed: 'maybe' }).faults).toMatchObject([{ question: 'endorsed' }]);
    expect(endorsementIn({ ...yes, saidBy: '' }).faults).toMatchObject([{ question: 'saidBy' }]);
  });
});

describe('the answer to an offer', () => {
  it('is yes, no, or not chosen yet', () => {
    expect([{ accept: 'yes' }, { accept: 'no' }, { accept: 'perhaps' }, {}].map(takesPlace)).toEqual([
      true,
      false,
      undefined,
      undefined,
    ]);
  });
});

describe('a page that waited while another link was opened', () => {
  const sent = (application: string) =>
    outcomeOf(() => {
      refuseOtherPage({ application }, 'mine');
      return [];
    });
  it('is taken for its own application alone', () => {
    expect([sent('mine'), sent('another')]).toEqual([[], 'link.other-opened']);
  });
});
