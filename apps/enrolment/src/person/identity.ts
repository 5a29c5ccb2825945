import type { Likeness } from '#contracts';
import { addMonths, type ExternalId } from '#domain';
import { signInOf } from './sign-in.js';

const monthsOldAddressesMatch = 24;

/** What is known of who someone is: the details of the person’s document. */
export type Identity = {
  name?: string;
  /** The address to sign in with, as it was given. */
  email?: string;
  /** The same as it is compared. */
  signIn?: string;
  /** Where messages go, if not to the address above; several people may share it. */
  contactEmail?: string;
  trn?: string;
  /** Whether someone has checked the number; no two people have the same checked one. */
  trnVerified?: boolean;
  /** Addresses given up, and the last day on which they still lead to the person. */
  past?: { signIn: string; until: string }[];
  /** By which ids other systems know the person. */
  externalIds?: ExternalId[];
};

export type Correction = { name?: string; email?: string; contactEmail?: string; trn?: string };

/** An identity with some of it put right; an address that is given up leads to the person for two more years. */
export const corrected = (
  identity: Identity,
  { name, email, contactEmail, trn }: Correction,
  today: string,
): Identity => ({
  ...identity,
  ...(name !== undefined && { name }),
  ...(contactEmail !== undefined && { contactEmail }),
  ...(trn !== undefined && { trn, trnVerified: identity.trnVerified === true && identity.trn === trn }),
  ...(email !== undefined && withAddress(identity, email, today)),
});

/** The identity of someone of whom there were two records: their own, completed by the other. */
export const joined = (own: Identity, other: Identity, today: string): Identity => {
  const trn = ofWhich(own, other);
  return {
    ...own,
    ...(own.contactEmail === undefined && other.contactEmail !== undefined && { contactEmail: other.contactEmail }),
    ...(trn && { trn: trn.trn, trnVerified: trn.trnVerified === true }),
    past: pastOf(own, today, [...(other.past ?? []), ...givenUp(other.signIn, today)]),
    ...idsOf(own, other),
  };
};

/** In a system that knows both records, the person goes by the id of the one that stays. */
const idsOf = ({ externalIds: own = [] }: Identity, { externalIds: others = [] }: Identity): Identity => {
  const systems = new Set(own.map(({ system }) => system));
  const all = [...own, ...others.filter(({ system }) => !systems.has(system))];
  return all.length === 0 ? {} : { externalIds: all };
};

/** Whether two identities were both checked and cannot be one person. */
export const differForCertain = (one: Identity, other: Identity): boolean =>
  one.trnVerified === true && other.trnVerified === true && one.trn !== other.trn;

/** What makes two identities perhaps one person: the same number, or an address that the other had before. */
export const likenessesOf = (one: Identity, other: Identity, today: string): Likeness[] => [
  ...(one.trn !== undefined && one.trn === other.trn ? ['teacher-number' as const] : []),
  ...(ledTo(one, other.signIn, today) || ledTo(other, one.signIn, today) ? ['address' as const] : []),
];

/** The addresses by which someone signs in or did until a while ago, as they are compared. */
export const addressesOf = ({ signIn, past = [] }: Identity): string[] => [
  ...(signIn === undefined ? [] : [signIn]),
  ...past.map((one) => one.signIn),
];

const ledTo = ({ past = [] }: Identity, signIn: string | undefined, today: string): boolean =>
  past.some((one) => one.signIn === signIn && one.until >= today);

const ofWhich = (own: Identity, other: Identity): Identity | undefined => {
  const withNumber = [own, other].filter(({ trn }) => trn !== undefined);
  return withNumber.find(({ trnVerified }) => trnVerified === true) ?? withNumber[0];
};

const withAddress = (identity: Identity, email: string, today: string): Identity => {
  const signIn = signInOf(email);
  if (signIn === identity.signIn) return { email };
  return { email, signIn, past: pastOf({ ...identity, signIn }, today, givenUp(identity.signIn, today)) };
};

const givenUp = (signIn: string | undefined, today: string) =>
  signIn === undefined ? [] : [{ signIn, until: addMonths(today, monthsOldAddressesMatch) }];

/** Those that still lead to the person, each once, the one in use left out. */
const pastOf = ({ signIn, past = [] }: Identity, today: string, more: NonNullable<Identity['past']>) => {
  const kept = [...more, ...past].filter((one) => one.signIn !== signIn && one.until >= today);
  return [...new Map(kept.toReversed().map((one) => [one.signIn, one])).values()];
};
