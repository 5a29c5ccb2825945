import type { StrandDefinition } from '#contracts';
import { schoolId } from '../../apps/enrolment/src/organisation/school-id.js';
import { Refused } from '../../demo/liverpool/api.js';
import { instructionalCoaching } from '../../demo/liverpool/strands/instructional-coaching.js';
import { City, schoolRow } from './city.js';

const [elm, oak, ash] = ['104001', '104002', '104003'] as const;
const academy = '150000';
const item = (code: string, week: number) => ({
  code,
  title: code,
  mode: 'online' as const,
  minutes: 60,
  required: true,
  week,
});
const definition: StrandDefinition = {
  ...instructionalCoaching,
  places: { perCohort: 10, offerWorkingDays: 3 },
  plan: [item('first', 1), item('second', 4)],
  surveys: [{ afterItem: 'second', template: 'after-session', openDays: 28 }],
};
const dates = { first: '2023-09-12T15:45', second: '2023-10-03T15:45' };

describe('what goes on as something else, in every service', () => {
  let city: City;

  beforeAll(async () => {
    city = await City.open([elm, oak, ash]);
  }, 120_000);
  afterAll(() => city.system.stop());

  describe('a cohort that is merged with another', () => {
    const strand = 'coaching';
    let [small, large] = ['', ''];
    let everyone: string[];

    beforeAll(async () => {
      await city.strand(strand, definition);
      small = await city.cohort(strand, 'Evenings', 2);
      large = await city.cohort(strand, 'Afternoons', 3);
      everyone = await Promise.all([elm, oak, ash, elm, oak].map((urn) => city.person(urn)));
      for (const [index, personId] of everyone.entries())
        await city.enrolled(index < 2 ? small : large, [elm, oak, ash, elm, oak][index]!, personId);
      await city.stage.settled();
      for (const cohortId of [small, large]) await city.schedule(cohortId, dates);
      await city.stage.moveTo('2023-09-12');
      for (const cohortId of [small, large]) await city.attended(cohortId, 'first');
    }, 120_000);

    const peopleAt = async (cohortId: string, what: string) =>
      (await city.expected(cohortId, what)).map(({ personId }) => personId).toSorted();

    it('leaves everything as it is while the other has too few places', async () => {
      const merging = { cohortId: small, into: large };
      await expect(city.lead('/cohorts/mergers', merging)).rejects.toMatchObject({ code: 'cohort.too-few-places' });
      await expect(city.lead('/cohorts/mergers', merging)).rejects.toBeInstanceOf(Refused);
      await city.stage.settled();
      expect(await city.enrolments(`cohortId=${small}`)).toHaveLength(2);
      expect(await peopleAt(small, 'second')).toHaveLength(2);
    });

    it('has its people go on there, each expected once, and its own sessions do not take place', async () => {
      await city.lead('/cohorts/capacities', { cohortId: large, capacity: 5 });
      await city.stage.settled();
      const merger = await city.stage.as('programme-lead').get('programmes', `/cohorts/${small}/merger?into=${large}`);
      expect(merger).toMatchObject({ enrolments: 2, together: 5, capacity: 5 });
      await city.lead('/cohorts/mergers', { cohortId: small, into: large });
      await city.stage.settled();
      expect(await city.enrolments(`cohortId=${small}`)).toEqual([]);
      const there = await city.enrolments(`cohortId=${large}`);
      expect(there.map(({ status }) => status)).toEqual(Array(5).fill('active'));
      expect(await peopleAt(large, 'second')).toEqual(everyone.toSorted());
      expect(await city.session(small, 'second')).toMatchObject({ status: 'cancelled' });
      expect(await city.session(small, 'first')).toMatchObject({ status: 'delivered' });
      expect(await city.get('enrolment', `/places/${small}`)).toMatchObject({ status: 'closed' });
      expect(await city.get('enrolment', `/places/${large}`)).toMatchObject({ accepted: 5, excess: 0 });
    });

    it('asks each of them once, and counts what they attended in both', async () => {
      await city.stage.moveTo('2023-10-03');
      await city.attended(large, 'second');
      expect((await city.answered(large, 'second')).toSorted()).toEqual(everyone.toSorted());
      expect(await city.answered(small, 'second')).toEqual([]);
      expect(await city.figure('reach.direct-participants', strand)).toMatchObject({ value: 5 });
      expect(await city.figure('delivery.sessions', strand)).toMatchObject({ value: 3 });
      expect(await city.figure('delivery.dose', strand)).toMatchObject({ numerator: 600, denominator: 600 });
      expect(await city.figure('answers.recommend', strand)).toMatchObject({
        numerator: 5,
        denominator: 5,
        responseRate: { numerator: 5, denominator: 5 },
      });
      expect(await city.figure('delivery.completion', strand)).toMatchObject({ numerator: 5, denominator: 5 });
    });
  });

  describe('two schools that become one', () => {
    const strand = 'whole-schools';
    let cohortId = '';
    let staff: string[];

    beforeAll(async () => {
      await city.strand(strand, { ...definition, unit: 'school' });
      cohortId = await city.cohort(strand, 'All year', 5);
      for (const urn of [elm, oak]) await city.enrolled(cohortId, urn);
      await city.stage.settled();
      staff = await Promise.all([city.person(elm), city.person(oak)]);
      for (const [index, urn] of [elm, oak].entries()) {
        const [enrolment] = await city.enrolments(`cohortId=${cohortId}&organisationId=${schoolId(urn)}`);
        const members = [{ personId: staff[index]!, part: 'lead' as const }];
        await city.officer('/enrolments/staff-members', { enrolmentId: enrolment!.id, members });
      }
      await city.stage.settled();
      const grant = { subject: 'test:head', role: 'school-lead', organisationId: schoolId(elm) } as const;
      await city.post('platform-admin', 'programmes', '/grants', grant);
      await city.schedule(cohortId, { first: '2023-10-10T15:45', second: '2023-11-07T15:45' });
      await city.stage.moveTo('2023-10-10');
      await city.attended(cohortId, 'first');
      await city.imports('schools', '2023-10-10', schoolRow(academy, 310), schoolRow(ash, 300));
      const links = [elm, oak].map((urn) => `${urn},${academy},Successor - amalgamated,31-08-2023`);
      await city.imports('links', '2023-10-10', ...links);
    }, 120_000);

    it('take part once, with the staff of both, each expected once', async () => {
      const there = await city.enrolments(`cohortId=${cohortId}`);
      expect(there.map(({ status }) => status).toSorted()).toEqual(['active', 'superseded']);
      expect(new Set(there.map(({ organisationId }) => organisationId))).toEqual(new Set([schoolId(academy)]));
      const kept = there.find(({ status }) => status === 'active')!;
      const expected = await city.expected(cohortId, 'second');
      expect(expected.map(({ personId }) => personId).toSorted()).toEqual(staff.toSorted());
      expect(new Set(expected.map(({ enrolmentId }) => enrolmentId))).toEqual(new Set([kept.id]));
      expect(await city.get('enrolment', `/places/${cohortId}`)).toMatchObject({ accepted: 1, free: 4 });
    });

    it('are one school in what is counted, and nothing of either is lost or counted twice', async () => {
      await city.stage.moveTo('2023-11-07');
      await city.attended(cohortId, 'second');
      expect((await city.answered(cohortId, 'second')).toSorted()).toEqual(staff.toSorted());
      expect(await city.figure('reach.schools', strand)).toMatchObject({ value: 1 });
      expect(await city.figure('reach.pupils-whole-school', strand)).toMatchObject({ value: 310 });
      expect(await city.figure('delivery.dose', strand)).toMatchObject({ numerator: 240, denominator: 240 });
      expect(await city.figure('delivery.completion', strand)).toMatchObject({ numerator: 1, denominator: 1 });
      expect(await city.figure('reach.schools')).toMatchObject({
        value: 2,
        leftOut: ['2 schools counted with those that carry on for them'],
      });
      expect(await city.figure('reach.coverage')).toMatchObject({ numerator: 2, denominator: 2 });
    });

    it('stay with the head of one of them, who has the school that carries on', async () => {
      const { body } = await city.as<{ items: object[] }>('test:head', 'enrolment', `/enrolments?cohortId=${cohortId}`);
      expect(body.items).toMatchObject([{ organisationId: schoolId(academy) }, { organisationId: schoolId(academy) }]);
    });
  });
});
