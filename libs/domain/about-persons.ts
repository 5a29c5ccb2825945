type Named = { type: string; personId?: unknown; intoPersonId?: unknown };

/** What events of some types say of persons whose record is not theirs: it is in the history of those persons, too. */
export const aboutPersons =
  <Event extends Named>(...types: Event['type'][]) =>
  (event: Event): string[] => {
    const { personId, intoPersonId } = event;
    return types.includes(event.type) ? [personId, intoPersonId].filter((id) => typeof id === 'string') : [];
  };
