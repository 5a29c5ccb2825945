/** How a browser keeps an opened link for the next two hours: out of reach of scripts and of other sites' forms. */
export class LinkCookie {
  private readonly token: RegExp;

  /** `name` is also the page it is for: `survey` is kept for `/survey` alone. A token has `length` letters of base64url. */
  constructor(
    private readonly name: string,
    private readonly length: number,
  ) {
    this.token = new RegExp(`^[\\w-]{${length}}$`);
  }

  keeping(opened: string, { secure }: { secure: boolean }): string {
    return [
      `${this.name}=${this.token.test(opened) ? opened : ''}`, // an address can carry anything; a header must not
      `Path=/${this.name}`,
      'Max-Age=7200',
      'HttpOnly',
      'SameSite=Lax',
      ...(secure ? ['Secure'] : []),
    ].join('; ');
  }

  /** The token of the link that was opened last; an empty one opens nothing. */
  keptIn(cookieHeader = ''): string {
    return new RegExp(`(?:^|;\\s*)${this.name}=([\\w-]{${this.length}})(?:;|$)`).exec(cookieHeader)?.[1] ?? '';
  }
}
