export type Coverage = {
  localAuthorities: string[];
  schools: number;
  /** URNs of those it is for and has reached. */
  reached: string[];
  notYetReached: string[];
  /** URNs of those it has reached and is not for. */
  outside: string[];
};

/** How far a partnership has come with the schools it is for. */
export const coverageOf = (
  { localAuthorities, schools }: { localAuthorities: string[]; schools: string[] },
  takenPart: string[],
): Coverage => {
  const [meant, reached] = [new Set(schools), new Set(takenPart)];
  return {
    localAuthorities,
    schools: schools.length,
    reached: schools.filter((urn) => reached.has(urn)),
    notYetReached: schools.filter((urn) => !reached.has(urn)),
    outside: takenPart.filter((urn) => !meant.has(urn)).toSorted(),
  };
};
