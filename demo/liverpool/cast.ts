import { en, en_GB, Faker } from '@faker-js/faker';
import type { PostRole } from '#contracts';
import { Chance } from './chance.js';
import type { Scale } from './scale.js';

/** A school as the enrolment service lists it: real. */
export type School = { organisationId: string; urn: string; name: string; phase: string; pupils?: number };

/** A person of the demonstration: synthetic, whatever the name. */
export type Person = { key: string; name: string; email: string; role: PostRole; school: School };

/** A whole school with the staff who take part. */
export type WholeSchool = { school: School; leads: Person[]; members: Person[] };

export type Cast = {
  futureHeads: Person[][];
  fellows: Person[];
  wholeSchools: WholeSchool[][];
  specialistSchools: WholeSchool[];
  /** The last two of each work at one school. */
  coaches: Person[][];
  eveningCoaches: Person[];
  /** Who hopes for the year after. */
  applicantsAhead: Person[];
};

const seed = 2023;
const mainstream = ['primary', 'secondary', 'all-through'];
const specialist = ['special', 'alternative'];

/**
 * Who takes part: the same people at the same schools in every run, for the same register and scale. `ending` says which
 * of the schools others will carry on for: two that become one take part as whole schools, people of others in the rest.
 */
export const castOf = (schools: readonly School[], ending: ReadonlyMap<string, string>, scale: Scale): Cast => {
  const chance = new Chance(seed);
  const people = new People(seed);
  const ordered = schools.toSorted((one, other) => one.urn.localeCompare(other.urn));
  const ofMainstream = withBoth(
    chance.shuffled(ordered.filter(({ phase }) => mainstream.includes(phase))),
    ordered,
    ending,
  );
  const ofSpecialist = chance.shuffled(ordered.filter(({ phase }) => specialist.includes(phase)));
  const wholeSchool = (school: School): WholeSchool => {
    const staff = Array.from({ length: scale.staffPerSchool }, (_, index) =>
      people.at(school, index === 0 ? 'assistant-headteacher' : index < 3 ? 'middle-leader' : 'teacher'),
    );
    return { school, leads: staff.slice(0, scale.leadsPerSchool), members: staff.slice(scale.leadsPerSchool) };
  };
  const wholeCount = scale.wholeSchools.applicants.reduce((sum, count) => sum + count, 0);
  const whole = ofMainstream.slice(0, wholeCount).map(wholeSchool);
  const others = ofMainstream.slice(wholeCount);
  const goingOn = others.filter(({ urn }) => ending.has(urn)).slice(0, 1);
  const { futureHeads, fellows, coaches } = scale;
  const anyone = (count: number, from: readonly School[], roles: readonly (readonly [PostRole, number])[]): Person[] =>
    Array.from({ length: count }, (_, index) => people.at(from[index % from.length]!, chance.pick(roles)));
  const leads = whole.flatMap((one) => one.leads);
  return {
    futureHeads: Array.from({ length: futureHeads.cohorts }, () =>
      anyone(
        futureHeads.applicants,
        [...goingOn, ...chance.shuffled([...others, ...ofMainstream.slice(0, 10)])],
        leaders,
      ),
    ),
    fellows: anyone(fellows.applicants, chance.shuffled(others), leaders),
    wholeSchools: inGroups(whole, scale.wholeSchools.applicants),
    specialistSchools: ofSpecialist.slice(0, scale.specialistSchools).map(wholeSchool),
    // Half of the coaches are already known from their school's year: they must be counted once.
    coaches: Array.from({ length: coaches.cohorts }, (_, cohort) => {
      const known = leads.slice(
        cohort * coaches.applicants,
        cohort * coaches.applicants + Math.floor(coaches.applicants / 2),
      );
      const [first, ...rest] = chance.shuffled(others);
      const alone = anyone(coaches.applicants - known.length - 2, rest, teachers);
      return [...known, ...alone, people.at(first!, 'teacher'), people.at(first!, 'middle-leader')];
    }),
    eveningCoaches: anyone(scale.eveningCoaches, chance.shuffled(others), teachers),
    applicantsAhead: anyone(7, chance.shuffled(others), leaders),
  };
};

/** Everyone once, however many strands they are in. */
export const everyoneIn = (cast: Cast): Person[] => {
  const staff = [...cast.wholeSchools.flat(), ...cast.specialistSchools].flatMap(({ leads, members }) => [
    ...leads,
    ...members,
  ]);
  const all = [
    ...staff,
    ...cast.futureHeads.flat(),
    ...cast.fellows,
    ...cast.coaches.flat(),
    ...cast.eveningCoaches,
    ...cast.applicantsAhead,
  ];
  return [...new Map(all.map((person) => [person.key, person])).values()];
};

/** Two that will be one are among the first, but neither the second nor the third, who do not take their places. */
const withBoth = (
  shuffled: readonly School[],
  ordered: readonly School[],
  ending: ReadonlyMap<string, string>,
): School[] => {
  const [one, other] = [...Map.groupBy(ordered, ({ urn }) => ending.get(urn)).entries()]
    .filter(([successor]) => successor !== undefined)
    .map(([, schools]) => schools)
    .find(({ length }) => length === 2)!;
  const rest = shuffled.filter((school) => school !== one && school !== other);
  return [one!, ...rest.slice(0, 2), other!, ...rest.slice(2)];
};

const leaders = [
  ['middle-leader', 5],
  ['assistant-headteacher', 4],
  ['deputy-headteacher', 2],
] as const satisfies readonly (readonly [PostRole, number])[];

const teachers = [
  ['teacher', 6],
  ['middle-leader', 3],
] as const satisfies readonly (readonly [PostRole, number])[];

const inGroups = <Item>(items: readonly Item[], sizes: readonly number[]): Item[][] => {
  let from = 0;
  return sizes.map((size) => items.slice(from, (from += size)));
};

class People {
  private readonly names: Faker;
  private count = 0;

  constructor(seed: number) {
    this.names = new Faker({ locale: [en_GB, en] });
    this.names.seed(seed);
  }

  at(school: School, role: PostRole): Person {
    this.count += 1;
    const [first, last] = [this.names.person.firstName(), this.names.person.lastName()];
    const mailbox = `${first}.${last}.${this.count}`.toLowerCase().replaceAll(/[^a-z0-9.]/g, '');
    return {
      key: `person-${this.count}`,
      name: `${first} ${last}`,
      email: `${mailbox}@synthetic.example`,
      role,
      school,
    };
  }
}
