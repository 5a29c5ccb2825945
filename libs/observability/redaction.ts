const redactions: [RegExp, string][] = [
  // A survey's link is its key: /s/<token>, /survey/<token>, whatever comes before it.
  [/(\/(?:s|surveys?)\/)(?!:)[^/?#\s"'\\]+/gi, '$1[redacted]'],
  [/\b((?:access_|id_|refresh_)?token|signature|secret|password)=[^&#\s"'\\]+/gi, '$1=[redacted]'],
  [/\b(Bearer|Basic)\s+[\w.~+/=-]+/gi, '$1 [redacted]'],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, '[redacted]'],
  [/("(?:set-)?cookie2?"\s*:\s*)(?:"(?:[^"\\]|\\.)*"|\[[^\]]*\])/gi, '$1"[redacted]"'],
  [/("(?:authorization|password|secret|token|access_token)"\s*:\s*)"(?:[^"\\]|\\.)*"/gi, '$1"[redacted]"'],
  [/(\bmongodb(?:\+srv)?:\/\/[^:@/\s]+:)[^@\s]+@/gi, '$1[redacted]@'],
];

/** The text without credentials: survey tokens in addresses, bearer tokens, cookies, passwords. */
export const redacted = (text: string): string =>
  redactions.reduce((left, [pattern, replacement]) => left.replace(pattern, replacement), text);
