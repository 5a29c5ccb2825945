import {
  ApplicationAccepted,
  ApplicationEndorsed,
  ApplicationScored,
  ApplicationShortlisted,
  ApplicationSubmitted,
} from '#contracts';
import { view, type Received } from '#domain';

export type ApplicationLine = {
  applicationId: string;
  strand: string;
  /** Absent until it is heard where and when. */
  submitted?: { cohortId: string; on: string; groupId?: string };
  /** The day on which the last of the panel’s scores was in. */
  scoredOn?: string;
  shortlistedOn?: string;
  endorsedOn?: string;
  /** The first day on which the applicant had a place. */
  acceptedOn?: string;
};

type Line = ApplicationLine | undefined;
type OfApplication = { applicationId: string; on: string };

const application = ({ data }: { data: { applicationId: string } }): string => data.applicationId;

const begun = (line: Line, { data, strand = '' }: Received<OfApplication>): ApplicationLine => ({
  applicationId: data.applicationId,
  strand,
  ...line,
});

const earlier = (one: string | undefined, other: string): string => (one !== undefined && one < other ? one : other);

/** One document per application: whether it was made with others, what it went through, and when it came to a place. */
export const applications = view<ApplicationLine>('applications', { version: 1 })
  .on(ApplicationSubmitted, application, (line, event) => {
    const { cohortId, on, groupId } = event.data;
    return { ...begun(line, event), submitted: { cohortId, on, ...(groupId !== undefined && { groupId }) } };
  })
  .on(ApplicationScored, application, (line, event) => ({ ...begun(line, event), scoredOn: event.data.on }))
  .on(ApplicationShortlisted, application, (line, event) => ({ ...begun(line, event), shortlistedOn: event.data.on }))
  .on(ApplicationEndorsed, application, (line, event) => {
    const { endorsedOn: _, ...known } = begun(line, event);
    return event.data.endorsed ? { ...known, endorsedOn: event.data.on } : known;
  })
  .on(ApplicationAccepted, application, (line, event) => ({
    ...begun(line, event),
    acceptedOn: earlier(line?.acceptedOn, event.data.on),
  }));
