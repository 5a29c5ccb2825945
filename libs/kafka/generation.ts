/** A stream has a topic per generation: the first is called like the stream, a later one `<stream>.g<n>`. Without prefix. */
export const sourceOf = (stream: string, generation: number): string =>
  generation === 1 ? stream : `${stream}.g${generation}`;

/** The generations of a stream that have a topic, in order; `topics` without prefix. */
export const generationsOf = (stream: string, topics: ReadonlySet<string>): number[] => {
  const found = topics.has(stream) ? [1] : [];
  for (let next = 2; topics.has(sourceOf(stream, next)); next += 1) found.push(next);
  return found;
};
