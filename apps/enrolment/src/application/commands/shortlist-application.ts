import { Id } from '#contracts';
import { Refusal, type Decide } from '#domain';
import type { Application, ApplicationEvent } from '../application.js';
import { mustBeScored } from '../selection.js';
import { stillToChoose } from '../still-to-choose.js';

export class ShortlistApplication {
  @Id() applicationId!: string;
}

/** From the shortlist places are given; the panel comes before it, the head at the latest before acceptance. */
export const shortlistApplication: Decide<ShortlistApplication, Application, ApplicationEvent> = (
  _,
  application,
  { today: on },
) => {
  const { status, selection } = stillToChoose(application);
  if (status === 'shortlisted')
    throw new Refusal(
      'conflict',
      'application.already-shortlisted',
      `It is on the shortlist since ${selection.shortlistedOn}`,
    );
  mustBeScored(selection);
  return [{ type: 'ApplicationShortlisted', on }];
};
