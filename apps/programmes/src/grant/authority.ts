import type { Role } from '#contracts';
import { Reach, Refusal } from '#domain';
import { isInForce, namedBy, reachedBy, type Held } from './grant.js';

type Names = 'partnershipId' | 'strand' | 'organisationId' | 'personId' | 'until';

/** What a grant of a role must say, so that it reaches no more than the role is for; the others may reach everything. */
const mustSay: Partial<Record<Role, Names[]>> = {
  facilitator: ['personId'],
  coach: ['personId'],
  teacher: ['personId'],
  adviser: ['personId'],
  participant: ['personId'],
  fellow: ['organisationId'],
  'school-lead': ['organisationId'],
  'trust-lead': ['organisationId'],
  'panel-member': ['strand'],
  commissioner: ['partnershipId'],
  evaluator: ['partnershipId', 'until'],
};

/** The roles a programme-lead may give; all others only a platform-admin. */
const belowProgrammeLead: ReadonlySet<Role> = new Set([
  'operations-officer',
  'finance-officer',
  'facilitator',
  'coach',
  'teacher',
  'adviser',
  'fellow',
  'participant',
  'school-lead',
  'trust-lead',
  'partner-admin',
  'panel-member',
  'commissioner',
  'evaluator',
]);

const covers = (giver: Held, wanted: Held): boolean => new Reach([reachedBy(giver)]).covers(namedBy(wanted));

const mayGive = (giver: Held, wanted: Held): boolean =>
  giver.role === 'platform-admin' || (giver.role === 'programme-lead' && belowProgrammeLead.has(wanted.role));

/** Nobody gives or takes what is above their own grants. */
export const mustHaveAuthority = (givers: Held[], wanted: Held, today: string): void => {
  const has = givers.some((giver) => isInForce(giver, today) && mayGive(giver, wanted) && covers(giver, wanted));
  if (!has)
    throw new Refusal(
      'forbidden',
      'grant.above-own',
      `Your own grants do not let you decide who is ${wanted.role} there`,
    );
};

export const mustSayEnough = (wanted: Held): void => {
  const missing = (mustSay[wanted.role] ?? []).filter((name) => wanted[name] === undefined);
  if (missing.length > 0)
    throw new Refusal(
      'invalid',
      'grant.reaches-too-far',
      `A grant as ${wanted.role} must say ${missing.join(' and ')}`,
      {
        errors: missing.map((name) => ({ pointer: `#/${name}`, detail: `is needed for ${wanted.role}` })),
      },
    );
};

/** Whoever runs the installation itself may do what a platform-admin may: there is no grant before the first. */
export const theInstallation: Held = {
  grantId: '00000000-0000-0000-0000-000000000000',
  subject: 'the installation',
  role: 'platform-admin',
  from: '2000-01-01',
};
