import connection from 'mongodb/lib/cmap/connection.js';

type Write = (this: Connection, command: object, options: object) => Promise<void>;
type Connection = {
  error: Error | null;
  once(event: 'close', hear: () => void): void;
  off(event: 'close', hear: () => void): void;
};
const { prototype } = (connection as unknown as { Connection: { prototype: { writeCommand: Write } } }).Connection;
const { writeCommand } = prototype;

// mongodb 7.9.0 waits for ever for room in a socket that was closed between its look and its write: whoever asked never hears of it.
prototype.writeCommand = async function write(this: Connection, command: object, options: object): Promise<void> {
  const { promise: closed, reject } = Promise.withResolvers<never>();
  const hear = (): void => reject(this.error ?? new Error('The connection was closed'));
  this.once('close', hear);
  try {
    await Promise.race([writeCommand.call(this, command, options), closed]);
  } finally {
    this.off('close', hear);
  }
};
