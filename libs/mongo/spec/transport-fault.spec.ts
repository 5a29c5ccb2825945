import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { isTransportFault } from '../mongo.js';

test('a write to a connection that the server has ended is a fault of the way, as the driver lets it through', async () => {
  const server = createServer((socket) => socket.end());
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.on('error', () => undefined).resume();
  await once(socket, 'end');
  const error = await new Promise<unknown>((resolve) => {
    socket.write('x', resolve);
  });
  server.close();
  expect(isTransportFault(error)).toBe(true);
  expect(isTransportFault(new TypeError('A defect'))).toBe(false);
});
