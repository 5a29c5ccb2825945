/** Where Kafka and MongoDB are, and how they came to be there. */
export type Platform = {
  /** Host and port, several separated by commas. */
  kafkaBrokers: string;
  mongodbUri: string;
  how: 'given' | 'containers' | 'native';
  /** Stops what was started, waits until it is gone; may be called twice. */
  stop(): Promise<void>;
};

/** Tells a person what is going on, one sentence at a time. */
export type Tell = (sentence: string) => void;

export type PlatformOptions = {
  /** Keeps the data from one run to the next; absent: the data is thrown away at the end. */
  folder?: string | undefined;
  /** Default: a line on standard error. */
  log?: Tell;
};
