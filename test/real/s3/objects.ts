import { Agent } from 'node:https';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  CreateBucketCommand,
} from '@aws-sdk/client-s3';
import type { S3Server } from './server.ts';

export interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** What the official client says came of a request: the text of an object, `done`, or the name of the error. */
export interface Bucket {
  readonly read: (key: string) => Promise<string>;
  readonly write: (key: string, text: string) => Promise<string>;
  readonly remove: (key: string) => Promise<string>;
  readonly list: () => Promise<string>;
  readonly create: () => Promise<string>;
  readonly close: () => void;
}

/** A bucket through AWS's own client, with nothing of this machine's configuration. */
export function openBucket(server: Pick<S3Server, 'url' | 'ca'>, name: string, keys: Keys): Bucket {
  const client = new S3Client({
    region: 'us-east-1',
    endpoint: server.url,
    forcePathStyle: true,
    credentials: keys,
    maxAttempts: 1,
    requestHandler: { httpsAgent: new Agent({ ca: server.ca, keepAlive: true }) },
  });
  const told = async (call: () => Promise<string | undefined>): Promise<string> => {
    try {
      return (await call()) ?? 'done';
    } catch (error) {
      return error instanceof Error ? error.name : String(error);
    }
  };
  return {
    read: async (key) =>
      await told(
        async () =>
          await (await client.send(new GetObjectCommand({ Bucket: name, Key: key }))).Body?.transformToString(),
      ),
    write: async (key, text) =>
      await told(async () => void (await client.send(new PutObjectCommand({ Bucket: name, Key: key, Body: text })))),
    remove: async (key) =>
      await told(async () => void (await client.send(new DeleteObjectCommand({ Bucket: name, Key: key })))),
    list: async () =>
      await told(async () =>
        (await client.send(new ListObjectsV2Command({ Bucket: name }))).Contents?.map(({ Key }) => Key).join(' '),
      ),
    create: async () => await told(async () => void (await client.send(new CreateBucketCommand({ Bucket: name })))),
    close: () => client.destroy(),
  };
}
