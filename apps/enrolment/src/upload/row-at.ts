import type { Cause } from '#domain';
import type { Row } from './fields.js';
import type { SentFile } from './upload.js';

/** A row about to be carried out. `cause` has the reach of whoever sent the file. */
export type RowAt = {
  uploadId: string;
  sent: SentFile;
  row: Row;
  /** Who is meant, where a person has said so. */
  personId?: string;
  cause: Cause;
};
