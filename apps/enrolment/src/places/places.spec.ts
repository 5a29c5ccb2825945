import fc from 'fast-check';
import { eventsOf, Refusal, type Decide, type Given } from '#domain';
import { acceptApplication } from './commands/accept-application.js';
import { answerOffer } from './commands/answer-offer.js';
import { changeCapacity } from './commands/change-capacity.js';
import { enterApplication } from './commands/enter-application.js';
import { expireOffers } from './commands/expire-offers.js';
import { moveApplicant } from './commands/move-applicant.js';
import { releasePlace } from './commands/release-place.js';
import { withdrawApplication } from './commands/withdraw-application.js';
import { grouped, opened, taken } from './examples.js';
import { applicationsIn, evolve, noPlaces, onOneCopyOf, type OpenedPlaces, type PlacesEvent } from './places.js';
import { entriesIn } from './queue.js';
import { countsOf, fits } from './room.js';

const given = (day: number): Given => {
  const today = `2023-09-${String(day + 1).padStart(2, '0')}`;
  return { id: 'cohort', who: 'someone', today, now: `${today}T09:00:00Z` };
};

/** What the decision comes to; a refusal changes nothing. */
const after = <Command>(
  places: OpenedPlaces,
  decide: Decide<Command, OpenedPlaces, PlacesEvent>,
  command: Command,
  day: number,
): OpenedPlaces => {
  try {
    const events = eventsOf(decide(command, places, given(day)));
    const folded = onOneCopyOf(places, (copy) => events.reduce(evolve, copy));
    expect(folded).toEqual(events.reduce(evolve, places));
    const about = new Set(events.flatMap(applicationsIn));
    for (const entry of entriesIn(places))
      expect(about.has(entry.applicationId) || entriesIn(folded as OpenedPlaces).includes(entry)).toBe(true);
    return folded as OpenedPlaces;
  } catch (error) {
    if (error instanceof Refusal) return places;
    throw error;
  }
};

const who = fc.integer({ min: 1, max: 12 }).map((number) => `application ${number}`);
const deed = fc.oneof(
  { weight: 4, arbitrary: fc.record({ deed: fc.constant('enter' as const), who }) },
  { weight: 2, arbitrary: fc.record({ deed: fc.constantFrom('accept', 'yes', 'no', 'withdraw', 'release'), who }) },
  { weight: 1, arbitrary: fc.record({ deed: fc.constantFrom('expire', 'resize', 'move'), who, size: fc.nat(6) }) },
);
type Deed = { deed: string; who: string; size?: number };

const done = (places: OpenedPlaces, { deed, who: applicationId, size = 3 }: Deed, day: number): OpenedPlaces => {
  const organisationId = `school ${applicationId.length + (applicationId.charCodeAt(12) % 3)}`;
  switch (deed) {
    case 'enter':
      return after(places, enterApplication, { applicationId, applicant: applicationId, organisationId }, day);
    case 'accept':
      return after(places, acceptApplication, { applicationId }, day);
    case 'yes':
    case 'no':
      return after(places, answerOffer, { applicationId, accept: deed === 'yes', saidBy: 'the head' }, day);
    case 'withdraw':
      return after(places, withdrawApplication, { applicationId }, day);
    case 'release':
      return after(places, releasePlace, { applicationId }, day);
    case 'resize':
      return after(places, changeCapacity, { capacity: size + 1, perSchool: 2 }, day);
    case 'move':
      return after(places, moveApplicant, { applicationId, toOrganisationId: `school ${size}` }, day);
    default:
      return after(places, expireOffers, {}, day);
  }
};

const heldAt = (places: OpenedPlaces, school: string): number =>
  Object.values(places.entries).filter(
    ({ organisationId, status }) => organisationId === school && ['offered', 'accepted', 'ended'].includes(status),
  ).length;

describe('what happens in a cohort', () => {
  it('happens to one application, to those who applied together, or to none', () => {
    expect([taken('anna'), grouped(['ben', 'dan']), opened()].map(applicationsIn)).toEqual([
      ['anna'],
      ['ben', 'dan'],
      [],
    ]);
  });
});

describe('whatever happens to the places of a cohort', () => {
  it.each(['first-come', 'criteria'] as const)(
    'none is sold twice, none stays free while someone fits: %s',
    (selection) => {
      fc.assert(
        fc.property(fc.array(deed, { maxLength: 60 }), (deeds) => {
          let places = evolve(noPlaces, opened({ capacity: 3, perSchool: 2, selection })) as OpenedPlaces;
          deeds.forEach((next, index) => {
            const before = places;
            Object.freeze(before.entries);
            places = done(places, next, index % 28);
            expect(entriesIn(places)).toEqual(Object.values(places.entries));
            const [was, is] = [countsOf(before), countsOf(places)];
            // Only a cut of the capacity makes an excess; only a transfer fills a school beyond its share.
            if (next.deed !== 'resize') expect(is.excess).toBeLessThanOrEqual(was.excess);
            for (const { organisationId } of Object.values(places.entries))
              expect(heldAt(places, organisationId)).toBeLessThanOrEqual(Math.max(2, heldAt(before, organisationId)));
            expect(places.queue.filter((waiting) => fits(places, [places.entries[waiting]!]))).toEqual([]);
            const waiting = Object.values(places.entries).filter(({ status }) => status === 'waitlisted');
            expect(new Set(places.queue)).toEqual(new Set(waiting.map(({ applicationId }) => applicationId)));
            expect(places.queue).toHaveLength(waiting.length);
          });
        }),
        { numRuns: 300 },
      );
    },
  );
});
