import * as contracts from '#contracts';
import { told, type Told } from '../told.js';
import type { In } from './enrolment.js';
import { id } from './ids.js';

export const applied = (
  number: number,
  { of, cohort = 1 }: In,
  facts: Partial<contracts.ApplicationSubmitted> = {},
): Told =>
  told(
    contracts.ApplicationSubmitted,
    id('other', number),
    {
      applicationId: id('other', number),
      cohortId: id('cohort', cohort),
      organisationId: id('school', 1),
      on: '2023-09-02',
      ...facts,
    },
    { strand: of },
  );

type OfApplication = { applicationId: string; cohortId: string; on: string };

/** What the application itself says of its way to a decision. */
export const applicationSays = <Data extends OfApplication>(
  event: new () => Data,
  number: number,
  { of, cohort = 1, on = '2023-09-05', ...more }: In & { on?: string } & Record<string, unknown>,
): Told =>
  told(
    event,
    id('other', number),
    { applicationId: id('other', number), cohortId: id('cohort', cohort), on, ...more } as unknown as Data,
    { strand: of },
  );

/** The places of a cohort say who has one. */
export const accepted = (number: number, { of, cohort = 1 }: In, on = '2023-09-08'): Told =>
  told(
    contracts.ApplicationAccepted,
    id('cohort', cohort),
    { applicationId: id('other', number), cohortId: id('cohort', cohort), on },
    { strand: of },
  );
