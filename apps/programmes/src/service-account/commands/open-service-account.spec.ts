import { specFor } from '#domain';
import { admin, lead } from '../../grant/past.js';
import { evolve as evolvePartnership, noPartnership } from '../../partnership/partnership.js';
import { drafted } from '../../partnership/past.js';
import { accountId, opened, partnershipId, permission } from '../past.js';
import { evolve, noServiceAccount } from '../service-account.js';
import { openServiceAccount } from './open-service-account.js';

const given = specFor({ decide: openServiceAccount, evolve, initial: noServiceAccount, given: { id: accountId } });
const itsPartnership = evolvePartnership(noPartnership, drafted);
const command = { ...permission, givers: [admin], itsPartnership, itsStrand: undefined, strandsThere: [] };

describe('opening a service account', () => {
  it('says what it may do, and where', () => {
    expect(given().when(command)).toEqual([opened]);
  });
  it('lets it find and replay the topics it follows', () => {
    expect(given().when({ ...command, routes: ['GET /topics'], topics: ['directory', 'sessions.*'] })).toEqual([
      {
        ...opened,
        routes: ['GET /topics', 'GET /topics/{stream}', 'GET /topics/{stream}/events'],
        topics: ['directory', 'sessions.*'],
      },
    ]);
  });
  it.each([
    ['that names nothing', { routes: [] }, 'service-account.names-nothing'],
    ['for a route that is not there', { routes: ['GET /enrolment'] }, 'service-account.route-unknown'],
    ['for a topic that is not there', { topics: ['enrolment.heads'] }, 'service-account.topic-unknown'],
    ['for a partnership that is not there', { itsPartnership: undefined }, 'partnership.unknown'],
    ['for a strand that is not there', { strand: 'coachign' }, 'strand.unknown'],
    ['asked for by someone who is no administrator', { givers: [lead] }, 'grant.above-own'],
    ['asked for by a system', { givers: [] }, 'grant.above-own'],
    ['wider than the administrator', { givers: [{ ...admin, strand: 'heads' }] }, 'grant.above-own'],
    ['by one whose own grant has ended', { givers: [{ ...admin, until: '2023-09-03' }] }, 'grant.above-own'],
  ])('refuses one %s', (_, change, code) => {
    expect(given().when({ ...command, ...change })).toBe(code);
  });
  it('is possible for the administrator of its partnership alone', () => {
    const own = { ...admin, partnershipId };
    expect(given().when({ ...command, givers: [own] })).toHaveLength(1);
    const { partnershipId: _, ...everywhere } = command;
    expect(given().when({ ...everywhere, givers: [own] })).toBe('grant.above-own');
  });
  it('happens once', () => {
    expect(given(opened).when(command)).toBe('service-account.already-opened');
  });
});
