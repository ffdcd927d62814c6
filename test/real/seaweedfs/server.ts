import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '../../../src/http/client.ts';
import { createAuthority } from '../../world/certificates.ts';
import type { World } from '../../world/world.ts';
import type { S3Server } from '../s3/server.ts';
import { freePorts, startServer } from '../server-process.ts';

const ACCOUNT = '111122223333';
const ROLE = `arn:aws:iam::${ACCOUNT}:role/flags`;
const OPERATOR = { accessKeyId: 'operator', secretAccessKey: 'operator-of-one-run' };

/** Starts a server of one process in a folder, on the loopback interface only, with S3 and STS over TLS. */
export async function startSeaweedFs(path: string, folder: string, world: World, audience: string): Promise<S3Server> {
  const authority = await createAuthority();
  const { cert, key } = await authority.certificate('localhost');
  const files = {
    'ca.pem': authority.ca,
    'server.pem': cert,
    'server.key': key,
    's3.json': JSON.stringify(identities()),
    'iam.json': JSON.stringify(access(world, audience)),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text, { mode: 0o600 });
  mkdirSync(join(folder, 'data'));
  const { port, args } = await options();
  const url = `https://127.0.0.1:${port}`;
  const client = createClient({
    certificates: authority.ca,
    environment: {},
    now: Date.now,
    deadline: Number.POSITIVE_INFINITY,
  });
  const server = await startServer(
    path,
    args,
    folder,
    async () => (await client.send({ method: 'GET', url: `${url}/healthz` })).status < 500,
  );
  return {
    name: 'SeaweedFS',
    url,
    ca: authority.ca,
    role: ROLE,
    operator: OPERATOR,
    send: client.send,
    log: server.log,
    close: async () => {
      client.close();
      await server.close();
    },
  };
}

/** `weed server -h` */
async function options(): Promise<{ readonly port: number; readonly args: readonly string[] }> {
  const names = [
    'master.port',
    'master.port.grpc',
    'volume.port',
    'volume.port.grpc',
    'filer.port',
    'filer.port.grpc',
    's3.port',
    's3.port.grpc',
    's3.port.https',
  ];
  const ports = await freePorts(names.length);
  const [port = 0] = ports.slice(-1);
  const own = {
    dir: 'data',
    ip: '127.0.0.1',
    'ip.bind': '127.0.0.1',
    'volume.max': '8',
    'master.volumeSizeLimitMB': '64',
    's3.port.iceberg': '0',
    's3.port.lance': '0',
    's3.config': 's3.json',
    's3.iam.config': 'iam.json',
    's3.cert.file': 'server.pem',
    's3.key.file': 'server.key',
  };
  const given = [...Object.entries(own), ...names.map((name, index) => [name, String(ports[index])])];
  return { port, args: ['server', '-filer', '-s3', ...given.map(([name, value]) => `-${name}=${value}`)] };
}

function identities(): unknown {
  return {
    identities: [
      {
        name: 'operator',
        credentials: [{ accessKey: OPERATOR.accessKeyId, secretKey: OPERATOR.secretAccessKey }],
        actions: ['Admin', 'Read', 'List', 'Tagging', 'Write'],
      },
    ],
  };
}

/** Who may assume the role, and what it may do. */
function access(world: World, audience: string): unknown {
  const trust = { Effect: 'Allow', Principal: { Federated: 'github' }, Action: ['sts:AssumeRoleWithWebIdentity'] };
  return {
    sts: {
      tokenDuration: '1h',
      maxSessionLength: '12h',
      issuer: 'seaweedfs-sts',
      signingKey: Buffer.from('a-key-for-one-run-of-32-characters').toString('base64'),
      accountId: ACCOUNT,
    },
    providers: [
      {
        name: 'github',
        type: 'oidc',
        enabled: true,
        config: {
          issuer: world.urls.issuer,
          clientId: audience,
          jwksUri: `${world.urls.issuer}/.well-known/jwks`,
          tlsCaCert: world.caFile,
        },
      },
    ],
    policy: { defaultEffect: 'Deny', storeType: 'memory' },
    roles: [
      {
        roleName: 'flags',
        roleArn: ROLE,
        trustPolicy: { Version: '2012-10-17', Statement: [trust] },
        attachedPolicies: ['Shop'],
      },
    ],
    policies: [
      {
        name: 'Shop',
        document: {
          Version: '2012-10-17',
          Statement: [
            { Effect: 'Allow', Action: ['s3:*', 'sts:*'], Resource: ['*', 'arn:aws:s3:::shop', 'arn:aws:s3:::shop/*'] },
          ],
        },
      },
    ],
  };
}
