export type RefusalKind = 'invalid' | 'forbidden' | 'not-found' | 'gone' | 'conflict' | 'precondition';

/** The domain says no. `code` is permanent and part of the API; only the HTTP edge turns `kind` into a status. */
export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    readonly code: string,
    sentence: string,
    readonly more: Record<string, unknown> = {},
  ) {
    super(sentence);
    this.name = 'Refusal';
  }
}

/** Makes the compiler prove that a switch is complete. */
export const unreachable = (value: never): never => {
  throw new Error(`Unhandled: ${JSON.stringify(value)}`);
};
