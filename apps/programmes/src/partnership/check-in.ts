import { Refusal, unreachable } from '#domain';

/** A day on which the partners look together at how it goes; `ownerId` is the person who sees to it. */
export type CheckIn = {
  code: string;
  title: string;
  ownerId: string;
  due: string;
  agreedOn: string;
  heldOn?: string;
};

export type CheckInEvent =
  | { type: 'CheckInAgreed'; code: string; title: string; ownerId: string; due: string; on: string }
  | { type: 'CheckInMoved'; code: string; ownerId: string; due: string; on: string }
  | { type: 'CheckInHeld'; code: string; on: string };

/** The check-ins after one was agreed, moved or held. */
export const noted = (checkIns: CheckIn[], event: CheckInEvent): CheckIn[] => {
  const changed = (change: Partial<CheckIn>): CheckIn[] =>
    checkIns.map((checkIn) => (checkIn.code === event.code ? { ...checkIn, ...change } : checkIn));
  switch (event.type) {
    case 'CheckInAgreed': {
      const { code, title, ownerId, due, on: agreedOn } = event;
      return [...checkIns, { code, title, ownerId, due, agreedOn }];
    }
    case 'CheckInMoved':
      return changed({ ownerId: event.ownerId, due: event.due });
    case 'CheckInHeld':
      return changed({ heldOn: event.on });
    default:
      return unreachable(event);
  }
};

/** The check-in of a code, as long as it is to come. */
export const mustBeToCome = (checkIns: CheckIn[], code: string): CheckIn => {
  const checkIn = checkIns.find((one) => one.code === code);
  if (!checkIn) throw new Refusal('not-found', 'partnership.check-in-unknown', `There is no check-in ${code}`);
  if (checkIn.heldOn !== undefined)
    throw new Refusal('conflict', 'partnership.check-in-held', `It was held on ${checkIn.heldOn}`);
  return checkIn;
};

export const mustNotBePast = (due: string, today: string): void => {
  if (due < today) throw new Refusal('invalid', 'partnership.check-in-in-the-past', `${due} has passed`);
};
