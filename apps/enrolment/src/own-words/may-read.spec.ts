import { Reach } from '#domain';
import { written } from './examples.js';
import { mayRead, type Reader } from './may-read.js';
import { evolve, noWords, type OwnWords } from './own-words.js';

const kept = evolve(noWords, written);
const forBoth: OwnWords = kept.status === 'none' ? kept : { ...kept, visibleTo: 'officers-and-leads' };
const asOne = (role: string, partnership = 'partnership'): Reader => ({
  subject: 'someone',
  reachAs: (asked) => new Reach(asked === role ? [{ partnership }] : []),
});

describe('what someone said in their own words', () => {
  it.each<[string, Reader, OwnWords, boolean]>([
    ['an officer', asOne('operations-officer'), kept, true],
    ['an officer of elsewhere', asOne('operations-officer', 'elsewhere'), kept, false],
    ['a lead', asOne('programme-lead'), kept, false],
    ['a lead, where it says so', asOne('programme-lead'), forBoth, true],
    ['a lead of elsewhere', asOne('programme-lead', 'elsewhere'), forBoth, false],
    ['whoever wrote it', { ...asOne('nobody'), subject: 'officer' }, kept, true],
    ['anyone, where there is nothing', asOne('operations-officer'), noWords, false],
  ])('is read by %s: %#', (_, reader, words, may) => expect(mayRead(words, reader)).toBe(may));
});
