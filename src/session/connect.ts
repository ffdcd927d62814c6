import type { TlsMaterial } from '../credentials/credential.ts';
import { type Client, type ClientOptions, createClient } from '../http/client.ts';
import type { Send } from '../http/send.ts';

/** Clients for servers with a CA of their own, or that ask for a client certificate. */
export interface Connections {
  readonly connect: (tls: TlsMaterial) => Send;
  readonly close: () => void;
}

/** Makes clients beside the usual one, which trust what that one trusts and the material given. */
export function createConnections(options: ClientOptions): Connections {
  const clients: Client[] = [];
  return {
    connect: ({ certificates, clientCertificate: cert, clientKey: key }) => {
      const additional = [options.certificates, certificates].filter((pem) => pem !== undefined).join('\n');
      const identity = cert === undefined || key === undefined ? {} : { identity: { cert, key } };
      const client = createClient({
        ...options,
        ...(additional === '' ? {} : { certificates: additional }),
        ...identity,
      });
      clients.push(client);
      return client.send;
    },
    close: () => {
      for (const client of clients) client.close();
    },
  };
}
