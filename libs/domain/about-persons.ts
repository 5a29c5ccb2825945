type Named = { personId?: unknown; intoPersonId?: unknown };

/** What events of some types say of persons whose record is not theirs: it is in the history of those persons, too. */
export const aboutPersons =
  <Event extends { type: string }>(...types: Event['type'][]) =>
  (event: Event): string[] => {
    const { personId, intoPersonId }: Named = event;
    return types.includes(event.type) ? [personId, intoPersonId].filter((id) => typeof id === 'string') : [];
  };
