import { Reach, Refusal } from '#domain';
import * as say from '../../tests/say/index.js';
import { evidenceFrom } from '../../tests/told.js';
import { evidenceOf, publishedFirst, within } from './evidence.js';

const partnershipId = say.id('partnership', 1);
const { partnership } = evidenceFrom([say.partnership(1)]);

const codeOf = (ask: () => unknown): string | undefined => {
  try {
    ask();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
};

describe('the evidence of a partnership', () => {
  it('is for those whose grants reach it', () => {
    expect(within(new Reach([{ partnership: partnershipId }]), partnershipId, partnership)).toBe(partnership);
    expect(within(new Reach([{}]), partnershipId, partnership)).toBe(partnership);
  });

  it('is unknown to anyone else, like one that is not there', () => {
    for (const grant of [{ partnership: say.id('other', 1) }, { partnership: partnershipId, strand: 'coaching' }])
      expect(codeOf(() => within(new Reach([grant]), partnershipId, partnership))).toBe('partnership.unknown');
    expect(codeOf(() => within(new Reach([{}]), partnershipId, undefined))).toBe('partnership.unknown');
  });

  it('tells its strands in the order in which they were published', () => {
    const { strands } = evidenceFrom([
      say.strand({ code: 'coaching', title: 'Coaching', on: '2024-11-04' }),
      say.strand({ code: 'fellows', title: 'Fellows', on: '2023-09-01' }),
      say.strand({ code: 'a-strand', title: 'A strand', on: '2023-09-01' }),
    ]);
    expect(publishedFirst(strands).map(({ strand }) => strand)).toEqual(['a-strand', 'fellows', 'coaching']);
  });

  it('of one strand has nothing of another', () => {
    const heads = { of: 'future-heads' };
    const evidence = evidenceFrom([
      say.partnership(1),
      say.strand({ code: 'future-heads', title: 'Future Heads' }),
      say.applied(1, heads),
      say.personEnrolled(1, 1, 1, heads),
      say.attended({ session: 1, enrolment: 1, person: 1, attended: 180 }, heads),
      ...say.invited(1, 1, heads),
      say.answered({ response: 1, person: 1, recommend: 9 }, heads),
    ]);
    const { applications, participations, attendance, campaigns, responses } = evidenceOf(evidence, 'coaching');
    expect([applications, participations, attendance, campaigns, responses]).toEqual([[], [], [], [], []]);
    expect(evidenceOf(evidence, 'future-heads')).toEqual(evidence);
  });
});
