/** How an address is compared: who signs in does not care about capitals. */
export const signInOf = (email: string): string => email.toLowerCase();
