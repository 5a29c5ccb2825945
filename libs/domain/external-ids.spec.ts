import { changeExternalId, externalIdOf, withExternalId } from './external-ids.js';
import { sometime } from './decision.js';

describe('ids by which other systems know a record', () => {
  const known = { name: 'Elm', externalIds: [{ system: 'finance', id: '7' }] };

  it('is one in each system: another takes its place', () => {
    expect(withExternalId(known, { system: 'finance', externalId: '8' })).toEqual({
      name: 'Elm',
      externalIds: [{ system: 'finance', id: '8' }],
    });
    expect(withExternalId(known, { system: 'crm', externalId: '7' }).externalIds).toHaveLength(2);
  });
  it('is taken away by saying none', () => {
    expect(withExternalId(known, { system: 'finance' }).externalIds).toEqual([]);
  });
  it('is kept beside the state and told by an event', () => {
    expect(changeExternalId({ system: 'crm', externalId: '7' }, {}, sometime)).toEqual({
      events: [{ type: 'ExternalIdChanged', system: 'crm', externalId: '7' }],
      details: expect.any(Function),
    });
  });
  it('is asked for with its system before it', () => {
    expect(externalIdOf('crm:urn:7')).toEqual({ system: 'crm', id: 'urn:7' });
  });
});
