import { Refusal, type Decide } from '#domain';
import type { RegisterFile, RegisterImport, RegisterImportEvent } from '../register-import.js';

export type ReceiveRegister = RegisterFile & {
  /** The newest extract of the same file that was imported before. */
  newestExtract: string | undefined;
};

/** An older extract is refused: it would bring back what has changed since. */
export const receiveRegister: Decide<ReceiveRegister, RegisterImport, RegisterImportEvent> = (
  command,
  state,
  given,
) => {
  if (state.status !== 'none') return [];
  const { content, extractDate, fileId, encoding, bytes, newestExtract } = command;
  if (bytes === 0) throw new Refusal('invalid', 'register.empty', 'The file is empty');
  if (extractDate > given.today)
    throw new Refusal('invalid', 'register.extract-in-the-future', `Today is ${given.today}`);
  if (newestExtract !== undefined && extractDate < newestExtract)
    throw new Refusal('conflict', 'register.older-extract', `An extract of ${newestExtract} was imported before`);
  return [{ type: 'RegisterReceived', file: { content, extractDate, fileId, encoding, bytes } }];
};
