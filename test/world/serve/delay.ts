import { connect, createServer, type Server, type Socket } from 'node:net';

export type Front = { port: number; close(): Promise<void> };

/**
 * A TCP front that stands for a distant host: each direction takes half a round trip, and nothing passes in the first
 * one, which is what the TCP handshake would take.
 */
export async function delayedFront(target: number, delayMs: number): Promise<Front> {
  const sockets = new Set<Socket>();
  const track = (socket: Socket): Socket => {
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    return socket;
  };
  const server = createServer((client) => {
    track(client);
    const upstream = track(connect(target, '127.0.0.1'));
    const openAt = performance.now() + delayMs;
    relay(client, upstream, delayMs / 2, openAt);
    relay(upstream, client, delayMs / 2, 0);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: portOf(server),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function relay(from: Socket, to: Socket, delayMs: number, openAt: number): void {
  const queue: (() => void)[] = [];
  // whichever timer fires first runs what came first, so that rounding never reorders bytes
  const later = (act: () => void): void => {
    queue.push(act);
    setTimeout(() => queue.shift()?.(), Math.max(delayMs, openAt + delayMs - performance.now()));
  };
  from.on('data', (chunk) => later(() => void (to.writable && to.write(chunk))));
  from.on('end', () => later(() => void to.end()));
  from.on('close', () => later(() => void to.destroy()));
}

export function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server is not on a port');
  return address.port;
}
