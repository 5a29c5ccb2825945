/** The address that the applicant of a draft has given, where links for them go. */
export const addressIn = ({ applicant }: Record<string, unknown>): { to?: string } => {
  const { email } = (applicant ?? {}) as { email?: unknown };
  return typeof email === 'string' ? { to: email } : {};
};
