import { isSubmitted, type Application } from './application.js';

type WithState = { state: Application };

const submittedOn = ({ state }: WithState): string => (isSubmitted(state) ? state.submittedOn : '');

/** Of two applications of one applicant the earlier stays. */
export const laterOf = <One extends WithState>(one: One, other: One): One =>
  submittedOn(one) < submittedOn(other) ? other : one;
