import type { Agenda } from './agenda.js';
import type { Cast, Person, School } from './cast.js';
import type { Chance } from './chance.js';
import type { Applicant, CohortPlan } from './cohorts.js';
import type { Ledger } from './ledger.js';
import type { Scale } from './scale.js';
import type { Stage } from './stage.js';

/** What every chapter needs: the stage, what is to come, what was sent, and the ids the services gave. */
export type Story = {
  stage: Stage;
  agenda: Agenda;
  ledger: Ledger;
  scale: Scale;
  chance: Chance;
  partnershipId: string;
  /** Real: those that are open, by the register as it was loaded last. */
  schools: School[];
  cast: Cast;
  people: KnownPeople;
  /** By the key of their plan. */
  cohorts: Map<string, PlayedCohort>;
};

/** A cohort that takes applications, and who sent which. */
export type PlayedCohort = { cohortId: string; applications: Map<string, Applicant> };

export const playedOf = ({ cohorts }: Story, { key }: CohortPlan): PlayedCohort => {
  const played = cohorts.get(key);
  if (!played) throw new Error(`${key} has not been opened`);
  return played;
};

/** The school itself, or the one that carries on for it today. */
export const presentSchool = ({ schools, ledger }: Story, school: School): School => {
  const urn = ledger.presentUrn(school.urn);
  return schools.find((one) => one.urn === urn) ?? school;
};

/** Which id the enrolment service gave to whom. */
export class KnownPeople {
  private readonly ids = new Map<string, string>();
  private readonly byId = new Map<string, Person>();

  know(person: Person, id: string): void {
    this.ids.set(person.key, id);
    this.byId.set(id, person);
  }

  idOf({ key }: Person): string {
    const id = this.ids.get(key);
    if (id === undefined) throw new Error(`${key} has not been registered`);
    return id;
  }

  of(id: string): Person {
    const person = this.byId.get(id);
    if (!person) throw new Error(`Nobody of the cast has the id ${id}`);
    return person;
  }
}
