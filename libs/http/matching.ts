/** The filter of a list: what of the query was asked for, on the state of what is listed. */
export const matching = (wanted: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(wanted).flatMap(([field, value]) => (value === undefined ? [] : [[`state.${field}`, value]])),
  );
