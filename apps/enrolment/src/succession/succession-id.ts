import { idFrom } from '#domain';
import { schoolId } from '../organisation/school-id.js';

/** There is one question for each school: who carries on for it. */
export const successionId = (urn: string): string => idFrom(schoolId(urn), 'succession');
