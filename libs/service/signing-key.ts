const leastLength = 32;

/** The key that signs links, from the environment; throws one sentence when it is missing or could be guessed. */
export const signingKeyIn = (env: NodeJS.ProcessEnv, name: string, says: string): string => {
  const key = env[name] ?? '';
  if (key.length < leastLength) throw new Error(`${name} is not set: ${says}, at least ${leastLength} characters long`);
  return key;
};
