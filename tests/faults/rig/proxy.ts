import { createServer, connect, type Socket } from 'node:net';

/** How requests and responses are told apart on a wire. */
type Wire = {
  lengthOf: (bytes: Buffer) => number;
  requestOf: (frame: Buffer) => number;
  responseTo: (frame: Buffer) => number;
};

/** Kafka: length, then api key, version and correlation id; a response begins with its correlation id. */
const kafka: Wire = {
  lengthOf: (bytes) => 4 + bytes.readInt32BE(0),
  requestOf: (frame) => frame.readInt32BE(8),
  responseTo: (frame) => frame.readInt32BE(4),
};
/** MongoDB: length, request id, response to. */
const mongodb: Wire = {
  lengthOf: (bytes) => bytes.readInt32LE(0),
  requestOf: (frame) => frame.readInt32LE(4),
  responseTo: (frame) => frame.readInt32LE(8),
};

/** Whether a Kafka request appends messages. */
export const isProduce = (frame: Buffer): boolean => frame.readInt16BE(4) === 0;

/** Whether a MongoDB request is this command on this collection. */
export const isCommand = (frame: Buffer, command: string, collection: string): boolean =>
  frame.subarray(26, 26 + command.length + 1).toString('latin1') === `${command}\0` &&
  frame.subarray(0, 200).includes(`${collection}\0`);

export type Proxy = { port: number; dropped: () => number; close: () => void };

/** Between a client and a server: the response to a request that is to be dropped never arrives, though the server has done it. */
const proxy = async (
  { lengthOf, requestOf, responseTo }: Wire,
  target: { host: string; port: number },
  isDropped: (frame: Buffer) => boolean,
  rewrite: (frame: Buffer, own: number) => void = () => undefined,
): Promise<Proxy> => {
  let dropped = 0;
  let own = 0;
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(target.port, target.host);
    const unanswered = new Set<number>();
    const cut = (): void => void (near.destroy(), far.destroy());
    for (const socket of [near, far]) sockets.add(socket.on('error', cut).on('close', cut).setNoDelay(true));
    eachFrame(near, lengthOf, (frame) => {
      if (isDropped(frame)) unanswered.add(requestOf(frame));
      far.write(frame);
    });
    eachFrame(far, lengthOf, (frame) => {
      if (unanswered.has(responseTo(frame))) {
        dropped += 1;
        return cut();
      }
      rewrite(frame, own);
      near.write(frame);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  own = (server.address() as { port: number }).port;
  const close = (): void => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return { port: own, dropped: () => dropped, close };
};

const eachFrame = (socket: Socket, lengthOf: Wire['lengthOf'], take: (frame: Buffer) => void): void => {
  let parts: Buffer[] = [];
  let size = 0;
  socket.on('data', (part: Buffer) => {
    parts.push(part);
    size += part.length;
    if (parts.length > 1 && size >= 4 && size < lengthOf(parts[0]!.length >= 4 ? parts[0]! : Buffer.concat(parts)))
      return;
    let bytes = parts.length === 1 ? part : Buffer.concat(parts);
    while (bytes.length >= 4 && bytes.length >= lengthOf(bytes)) {
      const frame = bytes.subarray(0, lengthOf(bytes));
      bytes = bytes.subarray(frame.length);
      take(frame);
    }
    parts = bytes.length > 0 ? [bytes] : [];
    size = bytes.length;
  });
};

/** In front of a broker: in its answers it stands at the proxy's port, so that a client never finds the way past. */
export const kafkaProxy = (brokers: string, isDropped: (frame: Buffer) => boolean): Promise<Proxy> => {
  const [host = '', port = ''] = brokers.split(',')[0]!.split(':');
  const broker = addressBytes(host, Number(port));
  return proxy(kafka, { host, port: Number(port) }, isDropped, (frame, own) => {
    const start = frame.subarray(0, 2_048); // brokers are named first
    for (let at = start.indexOf(broker); at !== -1; at = start.indexOf(broker, at + 1))
      start.writeInt32BE(own, at + broker.length - 4);
  });
};

/** A host with its length in front, and its port, as Kafka writes them. */
const addressBytes = (host: string, port: number): Buffer => {
  const bytes = Buffer.alloc(2 + host.length + 4);
  bytes.writeInt16BE(host.length, 0);
  bytes.write(host, 2);
  bytes.writeInt32BE(port, 2 + host.length);
  return bytes;
};

/** In front of a database; `uri` leads there. */
export const mongodbProxy = async (
  uri: string,
  isDropped: (frame: Buffer) => boolean,
): Promise<Proxy & { uri: string }> => {
  const address = new URL(uri);
  const between = await proxy(mongodb, { host: address.hostname, port: Number(address.port) }, isDropped);
  address.port = String(between.port);
  return { ...between, uri: address.href };
};
