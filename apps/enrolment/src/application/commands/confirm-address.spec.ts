import { specFor } from '#domain';
import { evolve, noApplication } from '../application.js';
import { addressConfirmed, started, submitted } from '../examples.js';
import { confirmAddress } from './confirm-address.js';

const now = '2023-09-04T09:00:00.000Z';
const given = specFor({ decide: confirmAddress, evolve, initial: noApplication, given: { now } });
const inTime = { until: '2023-09-04T09:00:00.001Z' };
const late = { until: now };

describe('confirming the address of an applicant', () => {
  it('is done once, and again without harm', () => {
    expect(given(started).when(inTime)).toEqual([addressConfirmed]);
    expect(given(started, addressConfirmed).when(inTime)).toEqual([]);
    expect(given(started, addressConfirmed).when(late)).toEqual([]);
    expect(given(submitted).when(late)).toEqual([]);
  });
  it('is not done by a link that has expired', () => expect(given(started).when(late)).toBe('link.expired'));
  it('needs an application', () => expect(given().when(inTime)).toBe('application.unknown'));
});
