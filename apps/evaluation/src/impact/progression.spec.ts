import * as say from '../../tests/say/index.js';
import { evidenceFrom, type Told } from '../../tests/told.js';
import { progression, rolesReached } from './progression.js';

const heads = { of: 'future-heads' };
const from = (...events: Told[]) =>
  evidenceFrom([
    say.partnership(1),
    say.personEnrolled(1, 1, 1, heads),
    say.personEnrolled(2, 2, 1, heads),
    say.personEnrolled(3, 3, 1, heads),
    ...events,
  ]);

describe('progression', () => {
  it('is of direct participants, each counted once', () => {
    const evidence = from(
      say.progressed(1),
      say.progressed(1, { toRole: 'headteacher', on: '2025-09-01' }),
      say.progressed(9),
    );
    expect(progression(evidence)).toMatchObject({ numerator: 1, denominator: 3, n: 3 });
  });

  it('leaves out a step taken before joining, and says so', () => {
    expect(progression(from(say.progressed(1, { on: '2023-09-10' })))).toMatchObject({
      numerator: 0,
      leftOut: ['1 person whose step came before they joined'],
    });
    expect(progression(from(say.progressed(1, { on: '2023-09-11' }))).numerator).toBe(1);
  });

  it('tells the roles reached, up the ladder and then beside it', () => {
    const evidence = from(
      say.progressed(3, { toRole: 'ofsted-inspector', kind: 'wider-system-role' }),
      say.progressed(2, { toRole: 'headteacher' }),
      say.progressed(1),
      say.progressed(1, { toRole: 'headteacher', on: '2025-09-01' }),
    );
    expect(rolesReached(evidence)).toEqual([
      { role: 'middle-leader', people: 1 },
      { role: 'headteacher', people: 2 },
      { role: 'ofsted-inspector', people: 1 },
    ]);
  });
});
