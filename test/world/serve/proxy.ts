import { createServer } from 'node:http';
import { connect, type Socket } from 'node:net';
import { portOf } from './delay.ts';
import { roleOfHost } from './hosts.ts';
import type { Role } from './http.ts';

export type Proxy = { url: string; refused: string[]; tunnels: string[]; close(): Promise<void> };

/** A CONNECT proxy that leads the real host names to the world's ports, and nothing anywhere else. */
export async function startProxy(ports: Map<Role, number>): Promise<Proxy> {
  const sockets = new Set<Socket>();
  const refused: string[] = [];
  const tunnels: string[] = [];
  const track = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  };
  const server = createServer((request, response) => {
    refused.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connection', track);
  server.on('connect', (request, client: Socket, head: Buffer) => {
    const target = request.url ?? '';
    const port = destination(target, ports);
    if (port === undefined) {
      refused.push(target);
      client.end('HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n');
      return;
    }
    tunnels.push(target);
    tunnel(client, head, port, track);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    refused,
    tunnels,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function destination(target: string, ports: Map<Role, number>): number | undefined {
  const [host = '', port = '443'] = target.split(':');
  if (host === '127.0.0.1' && [...ports.values()].includes(Number(port))) return Number(port);
  const role = port === '443' ? roleOfHost(host.toLowerCase()) : undefined;
  return role === undefined ? undefined : ports.get(role);
}

function tunnel(client: Socket, head: Buffer, port: number, track: (socket: Socket) => void): void {
  const upstream = connect(port, '127.0.0.1');
  track(upstream);
  upstream.on('connect', () => {
    client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    upstream.write(head);
    upstream.pipe(client);
    client.pipe(upstream);
  });
  upstream.on('close', () => client.destroy());
  client.on('close', () => upstream.destroy());
}
