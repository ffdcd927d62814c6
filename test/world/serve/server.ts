import { createServer } from 'node:https';
import { createSecureContext, type SecureContext } from 'node:tls';
import type { Socket } from 'node:net';
import type { Authority, Certificate } from '../certificates.ts';
import { delayedFront, portOf, type Front } from './delay.ts';
import { answerRequest, type Site } from './answer.ts';

export type Listener = { port: number; connections(): number; close(): Promise<void> };

/** Serves one role of the world over TLS on its own port of the loopback interface. */
export async function listen(site: Site, authority: Authority, delayMs: number): Promise<Listener> {
  const sockets = new Set<Socket>();
  const contexts = new Map<Certificate, SecureContext>();
  const contextOf = (certificate: Certificate): SecureContext => {
    const context = contexts.get(certificate) ?? createSecureContext(certificate);
    contexts.set(certificate, context);
    return context;
  };
  let accepted = 0;
  const server = createServer({
    ...(await authority.certificate('localhost')),
    SNICallback: (name, done) =>
      void authority.certificate(name).then((certificate) => done(null, contextOf(certificate)), done),
    keepAliveTimeout: 60_000,
  });
  server.on('connection', (socket: Socket) => {
    accepted += 1;
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  });
  server.on('request', (request, response) => void answerRequest(site, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const inner = portOf(server);
  const front: Front | undefined = delayMs > 0 ? await delayedFront(inner, delayMs) : undefined;
  return {
    port: front?.port ?? inner,
    connections: () => accepted,
    close: async () => {
      await front?.close();
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
