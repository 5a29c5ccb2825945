import { IsOptional } from 'class-validator';
import { Code, Id, Line, RouteNames, TopicNames } from '#contracts';
import { Refusal, type Given } from '#domain';
import { mustHaveAuthority } from '../grant/authority.js';
import { partnershipOf, type Named } from '../grant/named-place.js';
import type { Asking } from './known-account.js';
import { mustBeThere } from './names-there.js';
import { asGrant, permittedBy, type Permitted } from './service-account.js';

/** What a system may do. The more it names besides routes and topics, the less it reaches there. */
export class Permission {
  /** What it is called by those who run it. */
  @Line(100) name!: string;
  /** `GET /enrolments/{enrolmentId}`, as the API description has it; at every service that has the route. */
  @RouteNames() routes!: string[];
  /** `directory`, `enrolment.future-heads`, `sessions.*`: it may look them up and replay them. */
  @TopicNames() topics!: string[];
  @IsOptional() @Id() partnershipId?: string;
  /** A strand brings its partnership with it. */
  @IsOptional() @Code() strand?: string;
  @IsOptional() @Id() organisationId?: string;
}

/** `strandsThere`: of the strands whose topics are named. */
export type PermissionFacts = Asking & Omit<Named, 'partnershipId' | 'strand'> & { strandsThere: string[] };

const routesOfTopics = ['GET /topics', 'GET /topics/{stream}', 'GET /topics/{stream}/events'];

/** The permission as it is kept; nobody permits what is above their own grants. */
export const permitted = (asked: Permission & PermissionFacts, { id, today }: Given): Permitted => {
  const routes = asked.topics.length > 0 ? [...new Set([...asked.routes, ...routesOfTopics])] : asked.routes;
  if (routes.length === 0)
    throw new Refusal('invalid', 'service-account.names-nothing', 'Name the routes it may use, or the topics');
  mustBeThere(asked, asked.strandsThere);
  const partnershipId = partnershipOf(asked);
  const { partnershipId: _asItWasNamed, ...named } = asked;
  const wanted = permittedBy({ ...named, routes, ...(partnershipId !== undefined && { partnershipId }) });
  mustHaveAuthority(asked.givers, asGrant(wanted, id), today);
  return wanted;
};
