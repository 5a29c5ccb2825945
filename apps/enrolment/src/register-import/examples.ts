import { specFor, type Decide } from '#domain';
import {
  evolve,
  noImport,
  type RegisterFile,
  type RegisterImport,
  type RegisterImportEvent,
} from './register-import.js';

/** For the specs: a file of schools, and that it was received. */
export const file: RegisterFile = {
  content: 'schools',
  extractDate: '2023-09-01',
  fileId: 'file',
  encoding: 'utf-8',
  bytes: 1_000,
};
export const received: RegisterImportEvent = { type: 'RegisterReceived', file };

export const registerImport = <Command>(decide: Decide<Command, RegisterImport, RegisterImportEvent>) =>
  specFor({ decide, evolve, initial: noImport });
