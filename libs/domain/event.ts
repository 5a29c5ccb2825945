/** A class whose instances are the data of one public event; `#contracts` declares how it travels. */
export type EventClass<Data extends object = object> = new () => Data;

export type PublicEventDeclaration = {
  /** Topic without prefix and strand: programmes, directory, people, enrolment, sessions, feedback, evaluation. */
  context: string;
  /** Kebab-case, past tense: `participant-enrolled`. */
  name: string;
  version: number;
  /** Whether the context has one topic per strand. */
  perStrand: boolean;
  /** `strandline.<context>.<name>.v<version>` */
  type: string;
  says: string;
  /** An old version: the day after which its schema may go. Topics keep its messages. */
  supportedUntil?: string;
};

/** A public fact ready to be committed: what `publishes.ts` returns. `stream` is the topic without prefix. */
export type PublicEvent<Data extends object = object> = { stream: string; type: string; data: Data };

/** A public event as a consumer receives it. */
export type Received<Data extends object = object> = {
  id: string;
  type: string;
  /** Topic without prefix. */
  stream: string;
  /** Present on the topics that exist per strand. */
  strand?: string;
  key: string;
  partition: number;
  position: number;
  /** When it was recorded (UTC). */
  time: string;
  aggregateVersion?: number;
  correlationId?: string;
  causationId?: string;
  traceparent?: string;
  data: Data;
};
