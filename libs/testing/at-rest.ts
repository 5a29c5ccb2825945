import type { Client } from './client.js';
import { eventually } from './eventually.js';

type Progress = {
  unnumbered: number;
  publishing: { journaled: number; sent: number }[];
  handling: { behind: number }[];
  parked: object[];
};

/** Once all that a service has said is sent, all that it hears is heard, and nothing had to be put aside; `as` may ask for it. */
export const atRest = (service: Client, as: string): Promise<void> =>
  eventually(async () => {
    const { body } = await service.get<Progress>('/ops/progress', { as });
    const isSaid = body.publishing.every(({ journaled, sent }) => journaled === sent);
    const isHeard = body.handling.every(({ behind }) => behind === 0);
    if (body.unnumbered > 0 || !isSaid || !isHeard) throw new Error(`Not at rest: ${JSON.stringify(body)}`);
    if (body.parked.length > 0) throw new Error(`Parked: ${JSON.stringify(body.parked)}`);
  });
