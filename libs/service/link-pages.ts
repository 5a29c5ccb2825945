import type { FastifyReply } from 'fastify';
import { LinkCookie } from '#http';
import type { Settings } from './settings.js';

export const html = 'text/html; charset=utf-8';

/** The pages behind links of one kind: the token of a link is kept in a cookie, and out of every address. */
export class LinkPages {
  /** Whether pages say that nobody on them is real. */
  readonly synthetic: boolean;
  private readonly secure: boolean;
  private readonly cookies: LinkCookie;

  /** `name` is the cookie’s and that of the page it is for; a token has `length` letters. */
  constructor(
    private readonly name: string,
    length: number,
    { demonstration, publicUrl }: Pick<Settings, 'demonstration' | 'publicUrl'>,
  ) {
    this.cookies = new LinkCookie(name, length);
    this.synthetic = demonstration;
    this.secure = publicUrl.startsWith('https:');
  }

  /** Mail scanners open links: nothing changes, and the browser goes on to the page without the token in its address. */
  enter(token: string, reply: FastifyReply): void {
    const kept = this.cookies.keeping(token, { secure: this.secure });
    reply.status(303).headers({ location: `/${this.name}`, 'set-cookie': kept });
  }

  /** The token of the link that was opened last in a browser; an empty one opens nothing. */
  tokenIn(cookieHeader: string | undefined): string {
    return this.cookies.keptIn(cookieHeader);
  }
}

/** Shows the page again, which says what has to change. */
export const shownAgain = (page: string, reply: FastifyReply): FastifyReply => reply.status(422).type(html).send(page);

/** What was sent is done: the browser goes on, so that nothing is sent twice. */
export const goOn = (location: string, reply: FastifyReply): void => {
  reply.status(303).header('location', location);
};
