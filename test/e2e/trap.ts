import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createPlain } from 'node:http';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSecureContext, TLSSocket } from 'node:tls';
import { type Authority, type Certificate, createAuthority } from '../world/certificates.ts';
import { portOf } from '../world/serve/delay.ts';

/** What an attacker runs on the machine of the job: it ends TLS for every name with an authority of its own and writes down what it hears. */
export type Trap = {
  /** As a proxy. */
  proxy: string;
  /** As a server. */
  server: string;
  caFile: string;
  /** Connections that were made to it at all. */
  touched(): number;
  /** What was said inside of TLS that it ended. */
  heard(): string;
  close(): void;
};

export async function setTrap(): Promise<Trap> {
  const authority = await createAuthority();
  const leaf = await authority.certificate('localhost');
  const folder = mkdtempSync(join(tmpdir(), 'grantgate-trap-'));
  const caFile = join(folder, 'ca.pem');
  writeFileSync(caFile, authority.ca);
  const ears = listener(authority, leaf);
  const servers = [
    createServer((raw) => ears.direct(raw)),
    createPlain().on('connect', (_request, raw: Socket) => ears.proxied(raw)),
  ];
  for (const server of servers) await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const [server, proxy] = servers.map((one) => `127.0.0.1:${portOf(one)}`);
  return {
    proxy: `http://${proxy}`,
    server: `https://${server}`,
    caFile,
    touched: () => ears.seen.touched,
    heard: () => ears.seen.heard,
    close: () => {
      for (const socket of ears.sockets) socket.destroy();
      for (const one of servers) one.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type Ears = {
  seen: { touched: number; heard: string };
  sockets: Set<Socket>;
  direct(raw: Socket): void;
  proxied(raw: Socket): void;
};

function listener(authority: Authority, leaf: Certificate): Ears {
  const seen = { touched: 0, heard: '' };
  const sockets = new Set<Socket>();
  const listen = (raw: Socket): void => {
    const secure = new TLSSocket(raw, {
      isServer: true,
      ...leaf,
      SNICallback: (name, done) =>
        void authority.certificate(name).then((certificate) => done(null, createSecureContext(certificate)), done),
    });
    secure.on('data', (chunk: Buffer) => (seen.heard += chunk.toString('latin1')));
    secure.on('error', () => secure.destroy());
  };
  const touch = (raw: Socket): void => {
    seen.touched += 1;
    sockets.add(raw);
    raw.on('error', () => raw.destroy());
  };
  return {
    seen,
    sockets,
    direct: (raw) => {
      touch(raw);
      listen(raw);
    },
    proxied: (raw) => {
      touch(raw);
      raw.write('HTTP/1.1 200 Connection Established\r\n\r\n', () => listen(raw));
    },
  };
}
