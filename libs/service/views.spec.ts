import { declarationOf, GrantGiven, GrantRevoked, StrandClosed, StrandPublished } from '#contracts';
import type { EventClass, Received } from '#domain';
import { foldsCommute, smallestStrand } from '#testing';
import { grants } from './grants.js';
import { strands } from './strands.js';

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
  it('the strands', () => {
    const closed = told(StrandClosed, 'heads', { strand: 'heads', on: '2026-06-01' });
    foldsCommute(strands, [published('heads', 1), published('coaching', 1), published('heads', 2), closed]);
  });
});
