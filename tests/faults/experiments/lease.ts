import type { World } from '../rig/world.js';

/** Keeps the relay of a service from beginning, as another that has it would; `give` lets it begin. */
export const holdRelay = async (world: World, service: string): Promise<{ give: () => Promise<void> }> => {
  const leases = world.databases.of(service).collection<{ _id: string; owner: string; until: Date }>('leases');
  const set = async (owner: string, until: Date): Promise<void> =>
    void (await leases.updateOne({ _id: 'relay' }, { $set: { owner, until } }, { upsert: true }));
  await set('another', new Date(Date.now() + 3_600_000));
  return { give: () => set('', new Date(0)) };
};
