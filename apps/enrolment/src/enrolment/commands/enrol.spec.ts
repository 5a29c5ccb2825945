import { specFor } from '#domain';
import { enrolled, place } from '../examples.js';
import { evolve, noEnrolment } from '../enrolment.js';
import { enrol } from './enrol.js';

const given = specFor({ decide: enrol, evolve, initial: noEnrolment });
const { from: _from, ...who } = place;

describe('enrolling', () => {
  it('begins with the cohort', () => {
    expect(given().when({ ...who, acceptedOn: '2023-06-20', begins: '2023-09-01', step: 3 })).toEqual([enrolled]);
  });
  it('begins with the acceptance for one who joins later', () => {
    const late = { type: 'Enrolled', enrolled: { ...place, from: '2023-10-09' }, step: 3 };
    expect(given().when({ ...who, acceptedOn: '2023-10-09', begins: '2023-09-01', step: 3 })).toEqual([late]);
  });
  it('happens once', () => {
    expect(given(enrolled).when({ ...who, acceptedOn: '2023-06-20', begins: '2023-09-01', step: 3 })).toEqual([]);
  });
});
