const token = /^[\w-]{43}$/;

/** How a browser keeps an opened link for the next two hours: out of reach of scripts and of other sites' forms. */
export const keeping = (opened: string, { secure }: { secure: boolean }): string =>
  [
    `survey=${token.test(opened) ? opened : ''}`, // an address can carry anything; a header must not
    'Path=/survey',
    'Max-Age=7200',
    'HttpOnly',
    'SameSite=Lax',
    ...(secure ? ['Secure'] : []),
  ].join('; ');

/** The token of the link that was opened last; an empty one opens nothing. */
export const keptIn = (cookieHeader = ''): string =>
  /(?:^|;\s*)survey=([\w-]{43})(?:;|$)/.exec(cookieHeader)?.[1] ?? '';
