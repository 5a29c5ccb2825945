/** Whether a record has changed since an instant; where none is named, it is new to whoever asks. */
export const hasChanged = (changedAt: string, since: string | undefined): boolean =>
  since === undefined || Date.parse(changedAt) >= Date.parse(since);
