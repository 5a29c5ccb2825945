import { Inject, Injectable } from '@nestjs/common';
import { aggregate, AggregateStore, Mongo, type Claim } from '#mongo';
import { evolve, noImport, type Content, type RegisterImport, type RegisterImportEvent } from './register-import.js';

/** One at a time: two extracts read at once would be mixed. */
const claimsOf = (state: RegisterImport): Claim[] =>
  state.status === 'running'
    ? [{ key: 'school-register', refusal: ['register.import-running', 'Another register is being imported'] }]
    : [];

const registerImports = aggregate<RegisterImport, RegisterImportEvent>({
  name: 'register-import',
  collection: 'register_imports',
  initial: noImport,
  evolve,
  publishes: () => undefined,
  scopeOf: () => ({ everyone: true }),
  claims: claimsOf,
  indexes: [{ 'state.status': 1, 'state.content': 1, 'state.extractDate': -1 }],
});

@Injectable()
export class RegisterImports extends AggregateStore<RegisterImport, RegisterImportEvent> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, registerImports);
  }

  /** The date of the newest extract of this file that was read to its end. */
  async newestExtract(content: Content): Promise<string | undefined> {
    const [newest] = await this.aggregate<{ state: { extractDate: string } }>([
      { $match: { 'state.status': 'finished', 'state.content': content } },
      { $sort: { 'state.extractDate': -1 } },
      { $limit: 1 },
    ]);
    return newest?.state.extractDate;
  }

  async running(): Promise<string[]> {
    return (await Array.fromAsync(this.each({ 'state.status': 'running' }))).map(({ id }) => id);
  }
}
