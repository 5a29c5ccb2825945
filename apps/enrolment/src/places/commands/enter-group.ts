import { Refusal, type Decide } from '#domain';
import { eligibilityOf, type Circumstances } from '../../application/eligibility.js';
import { mustNotBeInPlay } from '../in-play.js';
import type { Member, Places, PlacesEvent } from '../places.js';
import { couldFit, fits, offerTo } from '../room.js';

export type Applicants = { member: Member; circumstances: Omit<Circumstances, 'today' | 'places'> }[];
export type EnterGroup = { groupId: string; applicants: Applicants };

/** Those who apply together are offered places together, or wait together: all of them, or none. */
export const enterGroup: Decide<EnterGroup, Places, PlacesEvent> = ({ groupId, applicants }, places, given) => {
  const { today: on } = given;
  applicants.forEach(({ circumstances }, at) => {
    const answer = eligibilityOf({ ...circumstances, places, today: on });
    if (!answer.eligible) throw new Refusal('conflict', answer.code, `${answer.sentence} (member ${at + 1})`, { at });
  });
  if (applicants.some(({ circumstances }) => circumstances.choosing))
    throw new Refusal('conflict', 'application.chosen-one-by-one', 'The strand chooses its applicants one by one');
  if (places.status === 'none') throw new Error('Eligible for a cohort that is not known');
  const members = applicants.map(({ member }) => member);
  if (new Set(members.map(({ applicant }) => applicant)).size < members.length)
    throw new Refusal('invalid', 'application.twice-in-group', 'Someone is in the group twice');
  for (const member of members) mustNotBeInPlay(places, member);
  if (!couldFit(places, members))
    throw new Refusal(
      'conflict',
      'application.group-too-large',
      'The cohort has no room for the group, even when empty',
    );
  const entered: PlacesEvent = { type: 'GroupEntered', groupId, on, members };
  if (places.cohort.selection === 'criteria') return [entered];
  return fits(places, members)
    ? [entered, ...members.map((member) => offerTo(places, member, given))]
    : [
        entered,
        ...members.map(({ applicationId }): PlacesEvent => ({ type: 'ApplicantWaitlisted', applicationId, on })),
      ];
};
