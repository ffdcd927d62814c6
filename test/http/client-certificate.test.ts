import { once } from 'node:events';
import { createServer as createHttps } from 'node:https';
import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createClient } from '../../src/http/client.ts';
import type { ClientIdentity } from '../../src/http/trust.ts';
import { createAuthority } from '../world/certificates.ts';

const open: Server[] = [];
afterEach(() => open.splice(0).forEach((server) => server.close()));

/** Asks a server on the loopback interface. */
async function asked(server: Server, certificates: string, identity?: ClientIdentity): Promise<string> {
  open.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const client = createClient({
    certificates,
    identity,
    environment: {},
    now: Date.now,
    deadline: Number.POSITIVE_INFINITY,
  });
  try {
    return (await client.send({ method: 'GET', url: `https://127.0.0.1:${port}/` })).body;
  } finally {
    client.close();
  }
}

describe('a server that asks for a client certificate', () => {
  test.each(['TLSv1.2', 'TLSv1.3'] as const)('is shown a certificate, with %s', async (version) => {
    const authority = await createAuthority();
    const options = {
      ...(await authority.certificate('localhost')),
      ca: authority.ca,
      requestCert: true,
      rejectUnauthorized: true,
      maxVersion: version,
    };
    const server = createHttps(options, (_request, response) => response.end('known'));
    expect(await asked(server, authority.ca, await authority.clientCertificate('a-job'))).toBe('known');
    server.closeAllConnections();
  });

  // RFC 8446, section 6.2: descriptions of alerts
  test.each([
    ['bad certificate', 42, 'client-certificate'],
    ['unsupported certificate', 43, 'client-certificate'],
    ['an authority it does not know', 48, 'client-certificate'],
    ['access denied', 49, 'client-certificate'],
    ['a certificate is required', 116, 'client-certificate'],
    ['handshake failure', 40, 'connection'],
    ['internal error', 80, 'connection'],
  ])('and says: %s (%i)', async (_name, description, fault) => {
    const { ca } = await createAuthority();
    // a fatal alert as the first record, whatever the client begins with
    const server = createServer((socket) => {
      socket.on('error', () => socket.destroy());
      socket.once('data', () => socket.end(Buffer.from([0x15, 3, 3, 0, 2, 2, description])));
    });
    await expect(asked(server, ca)).rejects.toMatchObject({ fault });
  });
});
