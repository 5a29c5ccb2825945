import {
  classOf,
  declarationOf,
  GrantGiven,
  GrantRevoked,
  OrganisationChanged,
  OrganisationRegistered,
  ServiceAccountChanged,
  ServiceAccountClosed,
  ServiceKeyIssued,
  ServiceKeyRevoked,
  StrandClosed,
  StrandPublished,
} from '#contracts';
import type { EventClass, Received } from '#domain';
import { foldsCommute, smallestStrand } from '#testing';
import { grants } from './grants.js';
import { serviceAccounts, type ServiceAccountLine } from './service-accounts.js';
import { strands } from './strands.js';
import { trusts } from './trusts.js';

const told = <Data extends object>(eventClass: EventClass<Data>, key: string, data: NoInfer<Data>): Received => {
  const { context: stream, type } = declarationOf(eventClass);
  return { id: key, type, stream, key, partition: 0, position: 0, time: '', data };
};

const subject = 'someone';
const given = (grantId: string, role: string): Received =>
  told(GrantGiven, grantId, { grantId, subject, role, from: '2023-09-01' });

const published = (strand: string, version: number): Received =>
  told(StrandPublished, strand, {
    strand,
    partnershipId: 'one',
    version,
    partitions: 3,
    definition: smallestStrand,
    on: '2023-09-01',
  });

describe('what every service knows is the same in whatever order the keys arrive', () => {
  it('who may do what', () => {
    const revoked = told(GrantRevoked, 'first', { grantId: 'first', subject, at: '2024-01-01' });
    foldsCommute(grants, [given('first', 'coach'), given('second', 'adviser'), revoked, given('third', 'coach')]);
  });
  it('the service accounts', () => {
    const [key, days] = [
      { accountId: 'one', hash: '0' },
      { from: '2023-09-01', until: '2023-12-01' },
    ];
    const may = { routes: ['GET /enrolments'], topics: [] };
    const history = [
      told(ServiceAccountChanged, 'one', { accountId: 'one', ...may }),
      told(ServiceKeyIssued, 'one', { ...key, keyId: 'first', ...days }),
      told(ServiceKeyIssued, 'one', { ...key, keyId: 'second', ...days }),
      told(ServiceKeyRevoked, 'one', { accountId: 'one', keyId: 'first', at: '2023-09-04' }),
      told(ServiceAccountChanged, 'one', { accountId: 'one', ...may, strand: 'heads' }),
      told(ServiceAccountChanged, 'two', { accountId: 'two', ...may }),
    ];
    foldsCommute(serviceAccounts, history);
    const closed = told(ServiceAccountClosed, 'one', { accountId: 'one', at: '2023-09-05' });
    const after = (events: Received[]) =>
      events.reduce<ServiceAccountLine | undefined>(
        (line, event) => serviceAccounts.folds.get(classOf(event.type)!)!.fold(line, event),
        undefined,
      );
    const theirs = history.filter((event) => event.key === 'one');
    expect(after(theirs)).toEqual({ ...may, on: { strand: 'heads' }, keys: { second: { hash: '0', ...days } } });
    expect(after([...theirs, closed])).toEqual({ routes: [], topics: [], on: {}, keys: {} });
  });
  it('the schools of trusts', () => {
    const of = (organisationId: string, kind: 'school' | 'trust', trust?: string) => ({
      organisationId,
      kind,
      name: organisationId,
      ...(trust !== undefined && { trust }),
    });
    foldsCommute(trusts, [
      told(OrganisationRegistered, 'elm', of('elm', 'school', '1')),
      told(OrganisationRegistered, 'mersey', of('mersey', 'trust', '1')),
      told(OrganisationRegistered, 'oak', of('oak', 'school')),
      told(OrganisationChanged, 'oak', of('oak', 'school', '1')),
      told(OrganisationChanged, 'elm', of('elm', 'school')),
    ]);
  });
  it('the strands', () => {
    const closed = told(StrandClosed, 'heads', { strand: 'heads', on: '2026-06-01' });
    foldsCommute(strands, [published('heads', 1), published('coaching', 1), published('heads', 2), closed]);
  });
});
