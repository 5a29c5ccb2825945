import { randomUUID } from 'node:crypto';
import { publish, ResponseCompleted, StrandPublished } from '#contracts';
import { Mongo } from '#mongo';
import { Backbone } from '#service';
import { eventually, System, type Running } from '#testing';
import { LampModule, noted, strand } from '../backbone/lamps.js';
import { answered, lampsPublished } from '../backbone/told.js';

type Progress = { handling: { stream: string; strand?: string; handler: string; behind: number }[] };

const other = 'lanterns';

describe('a service of which one instance serves some strands and another the rest', () => {
  let system: System;
  let ofLamps: Running;
  let ofOther: Running;
  let onCall: string;

  beforeAll(async () => {
    system = await System.create();
    ofLamps = await system.start(LampModule, { STRANDS: strand });
    ofOther = await system.start(LampModule, { STRANDS_EXCEPT: strand });
    const { data } = lampsPublished();
    await system.tell(publish(StrandPublished, data), strand);
    await system.tell(publish(StrandPublished, { ...data, strand: other }), other);
    onCall = await system.as('on-call');
  });
  afterAll(() => system.stop());

  const strandsOf = (service: Running): string[] => {
    const reached = service.app.get(Backbone, { strict: false }).lanes.reached();
    return [...new Set(reached.map(({ stream }) => stream).filter((stream) => stream.includes('.')))];
  };

  it('gives each instance the topics of its strands alone, and both what is shared', async () => {
    await eventually(async () => {
      expect(strandsOf(ofLamps).toSorted()).toEqual([`feedback.${strand}`, `sessions.${strand}`]);
      expect(strandsOf(ofOther).toSorted()).toEqual([`feedback.${other}`, `sessions.${other}`]);
    });
    for (const [service, own, foreign] of [
      [ofLamps, strand, other],
      [ofOther, other, strand],
    ] as const) {
      const { body } = await service.get<Progress>('/ops/progress', { as: onCall });
      expect(body.handling).toContainEqual(expect.objectContaining({ stream: `feedback.${own}`, strand: own }));
      expect(body.handling).toContainEqual(expect.objectContaining({ stream: 'programmes' }));
      expect(body.handling.filter((line) => line.strand === foreign)).toEqual([]);
    }
  });

  it('handles every event of both strands once; what is published goes out whoever publishes', async () => {
    const people = Array.from({ length: 12 }, () => randomUUID());
    for (const person of people) {
      const { data } = answered(person, '2023-09-01');
      await system.tell(publish(ResponseCompleted, data, strand), person);
      const on = '2023-09-02';
      await system.tell(publish(ResponseCompleted, { ...data, on }, other), person);
    }
    const wanted = people.flatMap((person) => [`${person} 2023-09-01`, `${person} 2023-09-02`]).toSorted();
    await eventually(async () => expect(noted.toSorted()).toEqual(wanted));
    await system.said(`sessions.${strand}`, (events) => events.length === wanted.length);
    const checkpoints = ofLamps.app.get(Mongo, { strict: false }).collection<{ _id: string }>('checkpoints');
    await eventually(async () => {
      const keys = (await checkpoints.find().toArray())
        .map(({ _id }) => _id)
        .filter((key) => key.startsWith('policy:'));
      expect(keys.filter((key) => key.includes(`|feedback.${strand}|`))).not.toEqual([]);
      expect(keys.filter((key) => key.includes(`|feedback.${other}|`))).not.toEqual([]);
    });
  });

  it('measures each strand by its name', async () => {
    const { body } = await ofLamps.get<string>('/metrics', { as: onCall });
    const lines = body.split('\n').filter((line) => line.startsWith('strandline_consumer_lag_events{'));
    expect(lines).toContainEqual(expect.stringContaining(`stream="feedback.${strand}",strand="${strand}"`));
    expect(lines).toContainEqual(expect.stringContaining('stream="programmes",strand=""'));
    expect(lines.filter((line) => line.includes(`strand="${other}"`))).toEqual([]);
    for (const name of ['relay_lag_events', 'relay_oldest_seconds', 'relay_held'])
      expect(body).toMatch(
        new RegExp(`^strandline_${name}\\{stream="sessions.${strand}",strand="${strand}"\\} 0$`, 'm'),
      );
  });
});
