import { Refusal } from '#domain';

export const mustBeAt = (expected: number | undefined, version: number): void => {
  if (expected !== undefined && expected !== version)
    throw new Refusal('precondition', 'precondition.version-changed', `It is at version ${version} by now`);
};
