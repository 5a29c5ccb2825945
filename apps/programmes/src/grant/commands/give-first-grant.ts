import { Refusal, type Decide } from '#domain';
import { isInForce, type Grant, type GrantEvent, type Held } from '../grant.js';

/** Asked by whoever runs the installation itself: someone has to give the first grant. */
export type GiveFirstGrant = {
  subject: string;
  /** Everyone’s grants as platform-admin that have not been revoked. */
  administrators: Held[];
};

export const giveFirstGrant: Decide<GiveFirstGrant, Grant, GrantEvent> = (command, grant, { id: grantId, today }) => {
  if (grant.status !== 'none') throw new Refusal('conflict', 'grant.already-given', 'There is a grant under this id');
  const { subject, administrators } = command;
  const present = administrators.find((grant) => isInForce(grant, today));
  if (present)
    throw new Refusal(
      'conflict',
      'grant.administrator-exists',
      `${present.subject} is platform-admin and can give grants`,
    );
  return [{ type: 'GrantGiven', grantId, subject, role: 'platform-admin', from: today }];
};
