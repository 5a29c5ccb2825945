import type { Bench } from '../framework/definition.js';
import type { TopicWriter, Delivery } from './topic-writer.js';
import { openLoop, type Rate } from './open-loop.js';
import type { World } from './world.js';

/** Writes to a topic in an open loop; a list of marks with the times they were due. */
export const deliverAt = async (
  writer: TopicWriter,
  rate: Rate,
  deliveryAt: (index: number) => Delivery & { mark: string },
): Promise<[mark: string, due: number][]> => {
  const marks: [string, number][] = [];
  const writing: Promise<void>[] = [];
  await openLoop(rate, (index, at) => {
    const delivery = deliveryAt(index);
    marks.push([delivery.mark, at]);
    writing.push(writer.write([delivery]));
  });
  await Promise.all(writing);
  return marks;
};

/** Milliseconds from when each was due until it was done. */
export const latenciesOf = async (world: World, kind: string, marks: [string, number][]): Promise<number[]> =>
  Promise.all(marks.map(async ([mark, due]) => (await world.until(kind, mark)).at - due));

/** Long enough to measure, or short enough to see that it works. */
export const seconds = ({ quick }: Bench, whole: number): number => (quick ? 1.5 : whole);
