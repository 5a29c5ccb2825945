/** The one clock of all business time; a class so that it can be injected. */
export abstract class BusinessClock {
  /** Instant, ISO 8601 in UTC. */
  abstract now(): string;
  /** Day in Europe/London, ISO 8601. */
  abstract today(): string;
}
