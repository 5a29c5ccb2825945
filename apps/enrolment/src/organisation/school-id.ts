import { idFrom } from '#domain';

const schools = '5b1c7a52-6f0e-4c53-9c1b-2f3f6d0c8a11';

/** A school is known by its URN everywhere, so its id follows from it: the register can be read without looking up. */
export const schoolId = (urn: string): string => idFrom(schools, urn);
