import { specFor } from '#domain';
import {
  ana,
  ben,
  culture,
  finance,
  held,
  joined,
  launch,
  opened,
  paused,
  resumed,
  scheduled,
  unbooked,
} from '../examples.js';
import { takingPartOn } from '../bookings.js';
import { evolve, noRoster, opened as asOpened } from '../roster.js';
import { pauseParticipation } from './pause-participation.js';

const given = specFor({ decide: pauseParticipation, evolve, initial: noRoster });
const { enrolmentId } = ana;
const command = { enrolmentId, because: 'deferred' as const };
const left = { enrolmentId, because: 'left' as const };

describe('an enrolment is deferred or withdrawn', () => {
  it('cancels the bookings from that day on', () => {
    expect(given(opened, scheduled, joined(ana), joined(ben)).when({ ...command, on: '2023-10-17' })).toEqual([
      paused(ana, '2023-10-17'),
      unbooked(culture, ana),
      unbooked(finance, ana),
    ]);
  });
  it('leaves what was held, whatever the day', () => {
    expect(given(opened, scheduled, joined(ana), held(launch)).when({ ...command, on: '2023-09-01' })).toEqual([
      paused(ana, '2023-09-01'),
      unbooked(culture, ana),
      unbooked(finance, ana),
    ]);
  });
  it('concerns everyone who leads for the school', () => {
    const deputy = { ...ana, personId: ben.personId };
    const events = given(opened, scheduled, joined(ana), joined(deputy)).when({ ...command, on: '2023-11-01' });
    expect(events).toEqual([paused(ana, '2023-11-01'), unbooked(finance, ana), unbooked(finance, deputy)]);
  });
  it('says nothing new of a withdrawal after a deferral', () => {
    expect(given(opened, joined(ana), paused(ana, '2023-10-01')).when({ ...left, on: '2023-12-01' })).toEqual([]);
  });
  it('ends for good what was about to end, and keeps what was announced through a deferral', () => {
    const past = [opened, scheduled, joined(ana), paused(ana, '2023-11-01', 'leaving')];
    expect(given(...past).when({ ...left, on: '2023-11-01' })).toEqual([paused(ana, '2023-11-01', 'left')]);
    expect(given(...past, paused(ana, '2023-10-01')).when({ ...left, on: '2023-11-01' })).toHaveLength(1);
    const back = [...past, paused(ana, '2023-09-20'), resumed(ana, '2023-10-02')].reduce(evolve, noRoster);
    expect(takingPartOn(asOpened(back), '2023-10-31')).toHaveLength(1);
    expect(takingPartOn(asOpened(back), '2023-11-01')).toHaveLength(0);
  });
  it('is announced once', () => {
    const leaving = { enrolmentId, because: 'leaving' as const };
    const announced = [opened, scheduled, joined(ana), paused(ana, '2023-10-01'), paused(ana, '2023-11-01', 'leaving')];
    expect(given(...announced).when({ ...leaving, on: '2023-11-01' })).toEqual([]);
    expect(given(opened, joined(ana), paused(ana, '2023-10-01')).when({ ...leaving, on: '2023-11-01' })).toEqual([
      paused(ana, '2023-11-01', 'leaving'),
    ]);
  });
  it('comes before a withdrawal that lies ahead', () => {
    const past = [opened, scheduled, joined(ana), paused(ana, '2023-11-01')];
    expect(given(...past).when({ ...command, on: '2023-10-01' })).toEqual([
      paused(ana, '2023-10-01'),
      unbooked(culture, ana),
    ]);
  });
  it('can happen again after a return', () => {
    const past = [opened, joined(ana), paused(ana, '2023-10-01'), resumed(ana, '2023-11-01')];
    expect(given(...past).when({ ...command, on: '2024-01-08' })).toEqual([paused(ana, '2024-01-08')]);
  });
});
