/** Nobody is known to be calling, and why. */
export class Unidentified extends Error {
  constructor(
    readonly code:
      | 'auth.token-missing'
      | 'auth.token-malformed'
      | 'auth.token-expired'
      | 'auth.token-foreign'
      | 'auth.key-unknown'
      | 'auth.key-expired'
      | 'auth.keys-unavailable',
    sentence: string,
  ) {
    super(sentence);
    this.name = 'Unidentified';
  }
}
