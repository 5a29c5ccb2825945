import {
  declarationOf,
  EnrolmentMovedToCohort,
  EnrolmentReopened,
  EnrolmentTransferred,
  EnrolmentWithdrawn,
  ParticipantEnrolled,
  RegisterHandedIn,
  SchoolEnrolled,
  SessionCancelled,
  SessionScheduled,
} from '#contracts';
import type { EventClass, Received } from '#domain';
import { enrolled } from './enrolled.js';
import { taught } from './taught.js';

const [here, there] = ['cohort 1', 'cohort 2'];

/** The line of a view after events, of which only what it folds is told. */
const after =
  <Line extends object>({
    folds,
  }: {
    folds: ReadonlyMap<EventClass, { fold: (line: Line | undefined, event: Received) => Line | undefined }>;
  }) =>
  (...events: [EventClass, object][]): Line | undefined =>
    events.reduce<Line | undefined>(
      (line, [event, data]) => folds.get(event)!.fold(line, { type: declarationOf(event).type, data } as Received),
      undefined,
    );

describe('who takes part in a cohort', () => {
  const line = after(enrolled);
  const began: [EventClass, object] = [ParticipantEnrolled, { cohortId: here, organisationId: 'elm', urn: '104705' }];
  it('is whoever enrolled, until they leave', () => {
    expect(line(began)).toEqual({ cohortId: here, organisationId: 'elm', urns: ['104705'], takesPart: true });
    expect(line([SchoolEnrolled, { cohortId: here, organisationId: 'oak' }])).toMatchObject({
      urns: [],
      takesPart: true,
    });
    expect(line(began, [EnrolmentWithdrawn, {}])).toMatchObject({ takesPart: false });
    expect(line(began, [EnrolmentWithdrawn, {}], [EnrolmentReopened, {}])).toMatchObject({ takesPart: true });
  });
  it('follows them to another cohort and school', () => {
    expect(
      line(
        began,
        [EnrolmentMovedToCohort, { toCohortId: there }],
        [EnrolmentTransferred, { toOrganisationId: 'ash', toUrn: '152034' }],
      ),
    ).toEqual({ cohortId: there, organisationId: 'ash', urns: ['104705', '152034'], takesPart: true });
  });
});

describe('what a cohort is taught', () => {
  const line = after(taught);
  const ahead: [EventClass, object] = [SessionScheduled, { cohortId: here, item: 'launch' }];
  it('is to come until the register is handed in', () => {
    expect(line(ahead)).toEqual({ cohortId: here, item: 'launch', held: false });
    expect(line(ahead, [RegisterHandedIn, { cohortId: here, item: 'launch' }])).toMatchObject({ held: true });
  });
  it('is nothing when it was cancelled', () => {
    expect(line(ahead, [SessionCancelled, {}])).toBeUndefined();
  });
});
