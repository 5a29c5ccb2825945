import {
  declarationOf,
  OrganisationChanged,
  OrganisationRegistered,
  PartnershipActivated,
  PersonDetails,
  PersonErased,
  PersonMerged,
} from '#contracts';
import type { EventClass, Received, View } from '#domain';
import { foldsCommute } from '#testing';
import { localAuthorities } from './local-authorities.js';
import { partnershipAreas } from './partnership-areas.js';
import { personNames } from './person-names.js';

type Told = { eventClass: EventClass; event: Received };

const told = <Data extends object>(eventClass: EventClass<Data>, key: string, data: Partial<Data>): Told => {
  const { context: stream, type } = declarationOf(eventClass);
  return { eventClass, event: { id: key, type, stream, key, partition: 0, position: 0, time: '', data } };
};

const folded = <Line extends object>(view: View<Line>, events: Told[]): Record<string, Line | undefined> => {
  const lines: Record<string, Line | undefined> = {};
  for (const { eventClass, event } of events) {
    const { key, fold } = view.folds.get(eventClass)!;
    for (const one of [key(event) ?? []].flat()) lines[one] = fold(lines[one], event);
  }
  return lines;
};

const details = (version: number, name: string): Told => told(PersonDetails, 'ana', { personId: 'ana', version, name });
const tombstone = told(PersonDetails, 'ana', {});

describe('how the people on a register are called', () => {
  it('is what was said last, in whatever order it arrives', () => {
    const events = [details(1, 'Ana Green'), details(2, 'Ana Brown')];
    expect(folded(personNames, events)).toMatchObject({ ana: { name: 'Ana Brown' } });
    expect(folded(personNames, events.toReversed())).toMatchObject({ ana: { name: 'Ana Brown' } });
  });
  it('is forgotten for good when they are erased', () => {
    expect(
      folded(personNames, [details(1, 'Ana Green'), tombstone, details(2, 'Ana Green')])['ana'],
    ).not.toHaveProperty('name');
  });
  it('is forgotten by whoever missed the tombstone, in whatever order it is heard', () => {
    const erased = told(PersonErased, 'ana', { personId: 'ana' });
    const merged = told(PersonMerged, 'ana', { personId: 'ana', intoPersonId: 'ben' });
    for (const ended of [erased, merged]) {
      expect(folded(personNames, [details(1, 'Ana Green'), ended])['ana']).not.toHaveProperty('name');
      foldsCommute(personNames, [details(1, 'Ana Green').event, ended.event, details(2, 'Ana Brown').event]);
    }
  });
  it('is all that is kept of them', () => {
    const said = told(PersonDetails, 'ana', {
      personId: 'ana',
      version: 1,
      name: 'Ana Green',
      email: 'ana@school.example',
    });
    expect(folded(personNames, [said])).toEqual({ ana: { version: 1, name: 'Ana Green' } });
  });
});

describe('the place of a partnership', () => {
  it('is its local authorities', () => {
    const activated = told(PartnershipActivated, 'liverpool', {
      partnershipId: 'liverpool',
      localAuthorities: ['341', '340'],
    });
    expect(folded(partnershipAreas, [activated])).toEqual({ liverpool: { localAuthorities: ['341', '340'] } });
  });
  it('is called the same in whatever order its schools are heard of', () => {
    const spelt = (school: string, localAuthorityName: string) =>
      told(OrganisationRegistered, school, { localAuthority: '341', localAuthorityName }).event;
    foldsCommute(localAuthorities, [spelt('one', 'Liverpool'), spelt('two', 'LIVERPOOL'), spelt('three', 'Liverpool')]);
  });
  it('is called as the register of schools calls it', () => {
    const school = (code: string, name?: string) =>
      told(OrganisationRegistered, 'school', {
        localAuthority: code,
        ...(name !== undefined && { localAuthorityName: name }),
      });
    const changed = told(OrganisationChanged, 'school', { localAuthority: '340', localAuthorityName: 'Knowsley' });
    expect(folded(localAuthorities, [school('341', 'Liverpool'), school('343'), changed])).toEqual({
      341: { name: 'Liverpool' },
      340: { name: 'Knowsley' },
    });
  });
});
