import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '../../../src/http/client.ts';
import { createAuthority } from '../../world/certificates.ts';
import type { World } from '../../world/world.ts';
import type { S3Server } from '../s3/server.ts';
import { freePorts, startServer } from '../server-process.ts';

const OPERATOR = { accessKeyId: 'operator', secretAccessKey: 'operator-of-one-run' };

/** Starts MinIO in a folder, on the loopback interface only; it is a program of its own, and nothing of it is part of ours. */
export async function startMinio(path: string, folder: string, world: World, audience: string): Promise<S3Server> {
  const authority = await createAuthority();
  const { cert, key } = await authority.certificate('localhost');
  for (const below of ['certs/CAs', 'data']) mkdirSync(join(folder, below), { recursive: true });
  const files = {
    'ca.pem': authority.ca,
    'certs/public.crt': cert,
    'certs/private.key': key,
    'certs/CAs/world.pem': world.ca,
    'certs/CAs/own.pem': authority.ca,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text, { mode: 0o600 });
  const [port = 0, console = 0] = await freePorts(2);
  const url = `https://127.0.0.1:${port}`;
  const client = createClient({
    certificates: authority.ca,
    environment: {},
    now: Date.now,
    deadline: Number.POSITIVE_INFINITY,
  });
  const args = [
    'server',
    '--quiet',
    '--certs-dir',
    'certs',
    '--address',
    `127.0.0.1:${port}`,
    '--console-address',
    `127.0.0.1:${console}`,
    'data',
  ];
  const environment = {
    MINIO_ROOT_USER: OPERATOR.accessKeyId,
    MINIO_ROOT_PASSWORD: OPERATOR.secretAccessKey,
    MINIO_BROWSER: 'off',
    MINIO_UPDATE: 'off',
    MINIO_IDENTITY_OPENID_CONFIG_URL: `${world.urls.issuer}/.well-known/openid-configuration`,
    MINIO_IDENTITY_OPENID_CLIENT_ID: audience,
    MINIO_IDENTITY_OPENID_CLIENT_SECRET: 'none',
    MINIO_IDENTITY_OPENID_ROLE_POLICY: 'readwrite',
    MINIO_IDENTITY_OPENID_SCOPES: 'openid',
  };
  const server = await startServer(
    path,
    args,
    folder,
    async () => (await client.send({ method: 'GET', url: `${url}/minio/health/ready` })).status === 200,
    environment,
  );
  return {
    name: 'MinIO',
    url,
    ca: authority.ca,
    // `minio` names the role after the client, where its policy is fixed
    role: `arn:minio:iam:::role/${createHash('sha1').update(audience).digest('base64url')}`,
    operator: OPERATOR,
    send: client.send,
    log: server.log,
    close: async () => {
      client.close();
      await server.close();
    },
  };
}
