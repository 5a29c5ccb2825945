import {
  declarationOf,
  PersonDetails,
  PersonErased,
  PersonMerged,
  PersonProgressed,
  PersonRoleChanged,
  PostChanged,
  PostConfirmationLapsed,
  PostConfirmed,
  ProcessingRestricted,
  publish,
  RestrictionLifted,
} from '#contracts';
import { unreachable, type Given, type PublicEvent } from '#domain';
import type { HeldRole, Person, PersonEvent, Post } from './person.js';

export const publishes = (event: PersonEvent, { id: personId }: Given, person: Person): PublicEvent | undefined => {
  switch (event.type) {
    case 'PersonRegistered':
    case 'PersonDetailsChanged':
    case 'DetailsRemoved':
      return detailsReference(personId, person);
    case 'PostTaken':
      return publish(PostChanged, publicPost(personId, event.post));
    case 'PostLeft': {
      const post = person.status === 'none' ? undefined : person.posts.find(({ postId }) => postId === event.postId);
      return post && publish(PostChanged, publicPost(personId, post));
    }
    case 'PersonProgressed': {
      const { fromRole, toRole, kind, organisationId, on } = event;
      return publish(PersonProgressed, { personId, fromRole, toRole, kind, organisationId, on });
    }
    case 'PostConfirmed':
      return publish(PostConfirmed, { personId, postId: event.postId, on: event.on });
    case 'PostConfirmationLapsed':
      return publish(PostConfirmationLapsed, { personId, postId: event.postId, on: event.on });
    case 'RoleTaken':
    case 'RoleGivenUp':
      return publish(PersonRoleChanged, publicRole(personId, event.held));
    case 'PersonMerged':
      return publish(PersonMerged, { personId, intoPersonId: event.intoPersonId });
    case 'ProcessingRestricted':
      return publish(ProcessingRestricted, { personId, kind: event.kind, on: event.on });
    case 'RestrictionLifted':
      return publish(RestrictionLifted, { personId, kind: event.kind, on: event.on });
    case 'PersonErased':
      return publish(PersonErased, { personId });
    case 'TeacherNumberVerified':
    case 'PersonAbsorbed':
    case 'StrandNoted':
    case 'HoldPlaced':
    case 'HoldReleased':
      return undefined;
    default:
      return unreachable(event);
  }
};

/** The name itself joins on sending only, so that it is nowhere but in the person’s document. */
const detailsReference = (personId: string, person: Person): PublicEvent => ({
  stream: 'people',
  type: declarationOf(PersonDetails).type,
  data: { personId, version: person.status === 'none' ? 1 : person.detailsVersion },
});

const publicRole = (personId: string, { role, organisationId, from, until }: HeldRole): PersonRoleChanged => ({
  personId,
  role,
  ...(organisationId !== undefined && { organisationId }),
  from,
  ...(until !== undefined && { until }),
});

const publicPost = (personId: string, post: Post): PostChanged => {
  const { postId, organisationId, role, main, fte, days, from, until } = post;
  return {
    personId,
    postId,
    organisationId,
    role,
    main,
    ...(fte !== undefined && { fte }),
    ...(days !== undefined && { days }),
    from,
    ...(until !== undefined && { until }),
  };
};
