import fc from 'fast-check';
import { attendance, definition } from './examples.js';
import { doseOf, meetsRule, metRuleInTheEnd, withRecord, type Participation } from './participation.js';

const kept = (...records: Parameters<typeof attendance>[]): Participation =>
  records.reduce<Participation>((all, record) => withRecord(all, attendance(...record)), {});

describe('participation', () => {
  it('adds minutes over the sessions', () => {
    const missed = kept(['day'], ['evening', { outcome: 'absent', attendedMinutes: 0 }]);
    expect(doseOf(missed)).toEqual({ attendedMinutes: 120, plannedMinutes: 180 });
  });
  it('is nothing without a register: no dose, and no rule is met', () => {
    expect(doseOf({})).toEqual({ attendedMinutes: 0, plannedMinutes: 0 });
    const lenient = { ...definition, completion: { minimumDose: 0, allRequiredItems: false } };
    expect(metRuleInTheEnd({}, lenient)).toBe(false);
    expect(metRuleInTheEnd(kept(['day', { plannedMinutes: 0 }]), lenient)).toBe(false);
  });
  it('reaches a minimum dose exactly', () => {
    const exactly = kept(['day'], ['evening', { outcome: 'partial', attendedMinutes: 15 }]);
    expect(meetsRule(exactly, definition)).toBe(true);
    const short = kept(['day'], ['evening', { outcome: 'partial', attendedMinutes: 14 }]);
    expect(meetsRule(short, definition)).toBe(false);
  });
  it('reaches it to the minute, whatever the arithmetic of the machine', () => {
    const hundred = kept(['day', { attendedMinutes: 55, plannedMinutes: 100 }]);
    const completion = { minimumDose: 0.55, allRequiredItems: false };
    expect(metRuleInTheEnd(hundred, { ...definition, completion })).toBe(true);
  });
  it('does not hold a required item against one who was never expected at it, in the end', () => {
    const late = kept(['evening']);
    expect(meetsRule(late, definition)).toBe(false);
    expect(metRuleInTheEnd(late, definition)).toBe(true);
    const missed = kept(['day', { outcome: 'absent', attendedMinutes: 0 }], ['evening', { attendedMinutes: 180 }]);
    expect(metRuleInTheEnd(missed, definition)).toBe(false);
    const completion = { minimumDose: 0.75, allRequiredItems: false };
    expect(metRuleInTheEnd(missed, { ...definition, completion })).toBe(true);
  });
  it('does not ask for an item that is not required', () => {
    const missed = kept(['day', { attendedMinutes: 180 }], ['evening', { outcome: 'absent', attendedMinutes: 0 }]);
    expect(meetsRule(missed, definition)).toBe(true);
    expect(metRuleInTheEnd(missed, definition)).toBe(true);
  });
  it('comes to the same in whatever order registers arrive', () => {
    const record = fc.record({
      sessionId: fc.constantFrom('a', 'b', 'c'),
      personId: fc.constantFrom('ann', 'bob'),
      attendedMinutes: fc.nat(60),
    });
    const once = fc.uniqueArray(record, { selector: ({ sessionId, personId }) => sessionId + personId });
    fc.assert(
      fc.property(once, (records) => {
        const participation = (all: typeof records) =>
          all.reduce<Participation>((sum, facts) => withRecord(sum, attendance('evening', facts)), {});
        expect(doseOf(participation(records.toReversed()))).toEqual(doseOf(participation(records)));
      }),
    );
  });
});
