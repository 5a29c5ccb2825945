const redactions: [RegExp, string][] = [
  // A link is its key: /s/<token>, /survey/<token>, /a/, /e/, /o/ and /v/ of applications, whatever comes before it.
  [/(\/(?:[aeosv]|surveys?)\/)(?!:)[^/?#\s"'\\]+/gi, '$1[redacted]'],
  [/\b((?:access_|id_|refresh_)?token|signature|secret|password)=[^&#\s"'\\]+/gi, '$1=[redacted]'],
  [/\b(Bearer|Basic)\s+[\w.~+/=-]+/gi, '$1 [redacted]'],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, '[redacted]'],
  [/("(?:set-)?cookie2?"\s*:\s*)(?:"(?:[^"\\]|\\.)*"|\[[^\]]*\])/gi, '$1"[redacted]"'],
  [/("(?:authorization|password|secret|token|access_token)"\s*:\s*)"(?:[^"\\]|\\.)*"/gi, '$1"[redacted]"'],
  [/(\bmongodb(?:\+srv)?:\/\/[^:@/\s]+:)[^@\s]+@/gi, '$1[redacted]@'],
  // Somebody's address, as an error of a driver repeats it; its last part has no digits, as that of a package's version has.
  [/[\w.!#$%&'*+=?^`{|}~-]{1,64}@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b/gi, '[address]'],
];

const kept = new Set<string>();
const shortest = 8;

/** From now on these values appear in no log line of this process, as they are, in JSON or in an address. */
export const keepSecret = (...secrets: string[]): void => {
  for (const secret of secrets.filter(({ length }) => length >= shortest))
    for (const form of [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]) kept.add(form);
};

/** The text without credentials and e-mail addresses: tokens of links, bearer tokens, cookies, passwords, what is kept secret. */
export const redacted = (text: string): string => {
  const known = redactions.reduce((left, [pattern, replacement]) => left.replace(pattern, replacement), text);
  return [...kept].reduce((left, secret) => left.replaceAll(secret, '[redacted]'), known);
};
