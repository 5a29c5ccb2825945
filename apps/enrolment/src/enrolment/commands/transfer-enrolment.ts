import { Day, Id } from '#contracts';
import { Refusal, type Decide } from '#domain';
import type { Organisation } from '../../organisation/organisation.js';
import { InOwnWords } from '../../own-words/in-own-words.js';
import type { Enrolment, EnrolmentEvent } from '../enrolment.js';
import { openEnrolment } from '../open-enrolment.js';

export class TransferEnrolment extends InOwnWords {
  @Id() enrolmentId!: string;
  @Id() toOrganisationId!: string;
  @Day() on!: string;
}

export type Transfer = TransferEnrolment & {
  organisation: Organisation | undefined;
  /** URNs of the schools the partnership is for. */
  coverage: readonly string[];
};

/** A participant carries on from another school; one the partnership is not for is accepted and marked. */
export const transferEnrolment: Decide<Transfer, Enrolment, EnrolmentEvent> = (command, enrolment) => {
  const { unit, organisationId, urn } = openEnrolment(enrolment);
  const { on, organisation, coverage } = command;
  if (unit === 'school')
    throw new Refusal(
      'conflict',
      'enrolment.school-cannot-transfer',
      'A whole school takes part; its people come and go',
    );
  if (!organisation || organisation.status === 'none')
    throw new Refusal('invalid', 'organisation.unknown', 'There is no such organisation');
  if (organisation.organisationId === organisationId)
    throw new Refusal('conflict', 'enrolment.already-there', 'The participant is at this organisation already');
  if (organisation.status === 'closed')
    throw new Refusal('conflict', 'school.closed', `The school closed on ${organisation.closedOn}`);
  return [
    {
      type: 'EnrolmentTransferred',
      on,
      from: { organisationId, ...(urn !== undefined && { urn }) },
      to: {
        organisationId: organisation.organisationId,
        ...(organisation.urn !== undefined && { urn: organisation.urn }),
      },
      outOfPlace: organisation.urn !== undefined && !coverage.includes(organisation.urn),
    },
  ];
};
