/** The instant (UTC) a UUID of version 7 was made at (RFC 9562), undefined for any other text. */
export const momentOf = (id: string): string | undefined => {
  const time = /^([\da-f]{8})-([\da-f]{4})-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i.exec(id);
  return time ? new Date(Number.parseInt(`${time[1]}${time[2]}`, 16)).toISOString() : undefined;
};
