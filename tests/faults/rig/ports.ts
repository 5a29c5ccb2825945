import { once } from 'node:events';
import { createServer } from 'node:net';

// Below those the system gives to outgoing connections: a killed server finds its own again.
const [lowest, highest] = [10_000, 15_000];

/** Ports that were free a moment ago. */
export const freePorts = async (count: number): Promise<number[]> => {
  const ports: number[] = [];
  while (ports.length < count) {
    const port = lowest + Math.floor(Math.random() * (highest - lowest));
    const server = createServer();
    try {
      await once(server.listen(port, '127.0.0.1'), 'listening');
      await once(server.close(), 'close');
      ports.push(port);
    } catch {
      // another's; the next one
    }
  }
  return ports;
};
