import { ana, ben } from '../roster/examples.js';
import {
  anaCame,
  benWasAbsent,
  cancelled,
  delivered,
  handedIn,
  postponed,
  rosterOf,
  scheduled,
  sessionId,
} from './examples.js';
import { peopleOn, registerSheet, withNames } from './register-sheet.js';
import { evolve, noSession } from './session.js';

const names = new Map([[ana.personId, 'Ana Green']]);

describe('the sheet of a register', () => {
  it('lists those who are expected by name, and one whose name is not known without', () => {
    const sheet = registerSheet(sessionId, [scheduled].reduce(evolve, noSession), rosterOf(ana, ben));
    expect(peopleOn(sheet)).toEqual([ana.personId, ben.personId]);
    const { expected, register } = withNames(sheet, names);
    expect(expected).toMatchObject([{ personId: ana.personId, name: 'Ana Green' }, { personId: ben.personId }]);
    expect(expected[1]).not.toHaveProperty('name');
    expect(register).toEqual([]);
  });
  it.each([
    ['cancelled', cancelled],
    ['postponed', postponed],
  ])('lists nobody as expected while the session is %s', (status, event) => {
    const sheet = registerSheet(sessionId, [scheduled, event].reduce(evolve, noSession), rosterOf(ana, ben));
    expect(sheet).toMatchObject({ status, expected: [] });
  });
  it('shows what was handed in', () => {
    const session = [scheduled, delivered, anaCame, benWasAbsent, handedIn].reduce(evolve, noSession);
    const { status, expected, register } = withNames(registerSheet(sessionId, session, rosterOf(ana, ben)), names);
    expect(status).toBe('delivered');
    expect(expected).toEqual([]);
    expect(register).toMatchObject([{ name: 'Ana Green', outcome: 'attended' }, { outcome: 'absent' }]);
  });
});
