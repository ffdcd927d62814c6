import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '../../../src/http/client.ts';
import { parseRecord } from '../../world/json.ts';
import { createAuthority } from '../../world/certificates.ts';
import { freePorts, startServer } from '../server-process.ts';

/** What an operator says to the server. */
export interface Asking {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  /** The operator's own, unless given. */
  readonly token?: string;
  readonly namespace?: string;
  /** Wraps the answer for so long. */
  readonly wrap?: string;
}

export interface Said {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** A server of OpenBao, with an authority that exists for this run. */
export interface OpenBao {
  readonly url: string;
  /** The same server on a port that asks who connects. */
  readonly mutualUrl: string;
  readonly ca: string;
  readonly client: { readonly cert: string; readonly key: string };
  readonly root: string;
  readonly ask: (path: string, asking?: Asking) => Promise<Said>;
  readonly seal: () => Promise<void>;
  readonly unseal: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts, initialises and unseals a server that keeps everything in memory, and speaks TLS on the loopback interface only. */
export async function startOpenBao(path: string, folder: string): Promise<OpenBao> {
  const authority = await createAuthority();
  const { cert, key } = await authority.certificate('localhost');
  const [port = 0, mutualPort = 0, ...clusters] = await freePorts(4);
  const files = {
    'ca.pem': authority.ca,
    'server.pem': cert,
    'server.key': key,
    'server.json': JSON.stringify(configuration([port, mutualPort], clusters)),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text, { mode: 0o600 });
  const url = `https://127.0.0.1:${port}`;
  const client = createClient({
    certificates: authority.ca,
    environment: {},
    now: Date.now,
    deadline: Number.POSITIVE_INFINITY,
  });
  const said = async (at: string, { method = 'GET', body, token, namespace, wrap }: Asking = {}): Promise<Said> => {
    const headers = {
      ...(token === undefined ? {} : { 'x-vault-token': token }),
      ...(namespace === undefined ? {} : { 'x-vault-namespace': namespace }),
      ...(wrap === undefined ? {} : { 'x-vault-wrap-ttl': wrap }),
    };
    const answer = await client.send({
      method,
      url: `${url}/v1/${at}`,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: parseRecord(answer.body) ?? {} };
  };
  const server = await startServer(
    path,
    ['server', '-config=server.json'],
    folder,
    async () => (await said('sys/seal-status')).status === 200,
  );
  const made = await said('sys/init', { method: 'PUT', body: { secret_shares: 1, secret_threshold: 1 } });
  const [share] = Array.isArray(made.body['keys']) ? made.body['keys'].map(String) : [];
  const root = String(made.body['root_token']);
  const unseal = async (): Promise<void> => {
    await said('sys/unseal', { method: 'PUT', body: { key: share } });
    while ((await said('sys/health')).status !== 200) await new Promise((resolve) => setTimeout(resolve, 50));
  };
  await unseal();
  return {
    url,
    mutualUrl: `https://127.0.0.1:${mutualPort}`,
    ca: authority.ca,
    client: await authority.clientCertificate('a-job'),
    root,
    ask: async (at, asking = {}) => await said(at, { token: root, ...asking }),
    seal: async () => void (await said('sys/seal', { method: 'PUT', token: root })),
    unseal,
    close: async () => {
      client.close();
      await server.close();
    },
  };
}

/** https://openbao.org/docs/configuration/listener/tcp/ */
function configuration(
  [port = 0, mutualPort = 0]: readonly number[],
  [cluster = 0, mutualCluster = 0]: readonly number[],
): unknown {
  const files = { tls_cert_file: 'server.pem', tls_key_file: 'server.key' };
  const listener = (at: number, clusterAt: number, more: Record<string, unknown> = {}): unknown => ({
    tcp: { address: `127.0.0.1:${at}`, cluster_address: `127.0.0.1:${clusterAt}`, ...files, ...more },
  });
  return {
    storage: { inmem: {} },
    api_addr: `https://127.0.0.1:${port}`,
    cluster_addr: `https://127.0.0.1:${cluster}`,
    listener: [
      listener(port, cluster),
      listener(mutualPort, mutualCluster, { tls_require_and_verify_client_cert: true, tls_client_ca_file: 'ca.pem' }),
    ],
  };
}
