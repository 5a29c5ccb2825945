import { once } from 'node:events';
import { createServer } from 'node:net';

// Below what the system gives to outgoing connections: a client that keeps asking for a server that is away could be given
// the server's own port, and the server would not get it back.
const lowest = 15_000;
const highest = 32_000;

const listening = async () => {
  for (;;) {
    const port = lowest + Math.floor(Math.random() * (highest - lowest));
    const server = createServer();
    try {
      await once(server.listen(port, '127.0.0.1'), 'listening');
      return { port, server };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
};

/** Ports that were free a moment ago; who uses them must be ready to find one taken. */
export const freePorts = async (count: number): Promise<number[]> => {
  const taken = await Promise.all(Array.from({ length: count }, listening));
  await Promise.all(taken.map(({ server }) => once(server.close(), 'close')));
  return taken.map(({ port }) => port);
};
