/** How large an installation is, and how its year goes. */
export type Size = {
  schools: number;
  participantsPerSchool: number;
  strands: number;
  partitions: number;
  replicas: number;
  brokers: number;
  processes: number;
};

export const largest: Size = {
  schools: 10_000,
  participantsPerSchool: 12,
  strands: 1_000,
  partitions: 2,
  replicas: 3,
  brokers: 6,
  processes: 2,
};

/**
 * Public events a participant and year, and the share of the year's that falls into its busiest hour. Assumptions, from the
 * catalogue of events and the school year: 60 % of enrolments in ten working days of September, the busiest hour twice the
 * mean; registers of 90 afternoons, two hours each; both surveys of a year on one day everywhere, half of the answers on
 * that day, a fifth of those in one hour.
 */
export const year = {
  enrolment: { perParticipant: 9, busiestHour: (0.6 / 10 / 8) * 2 },
  sessions: { perParticipant: 16, busiestHour: (1 / 90 / 2) * 2 },
  feedback: { perParticipant: 2, busiestHour: 0.5 * 0.5 * 0.2 },
} as const;
export type Busy = keyof typeof year;

const bytesInJournal = 1_600; // an entry of a typical event with its share of five indexes
const bytesInTopic = 900; // with its headers, not compressed

/** What comes in: events a year and in a second of the busiest hour, by service, and what they leave behind. */
export const loadOf = ({ schools, participantsPerSchool, replicas }: Size) => {
  const participants = schools * participantsPerSchool;
  const services = (Object.keys(year) as Busy[]).map((service) => {
    const perYear = participants * year[service].perParticipant;
    return { service, perYear, atPeak: (perYear * year[service].busiestHour) / 3_600 };
  });
  const perYear = services.reduce((sum, one) => sum + one.perYear, 0);
  return {
    participants,
    services,
    perYear,
    atPeak: services.reduce((sum, one) => sum + one.atPeak, 0),
    journalGigabytes: (perYear * bytesInJournal) / 1e9,
    topicGigabytes: (perYear * bytesInTopic * replicas) / 1e9,
  };
};
