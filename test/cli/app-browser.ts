import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { expect } from 'vitest';
import type { World } from '../world/world.ts';

/** What a browser was answered. */
export interface Answer {
  status: number;
  location: string;
  body: string;
  headers: Record<string, unknown>;
}

/** A browser that follows nothing by itself. */
export async function browse(
  world: World,
  url: string,
  { form, host }: { form?: string; host?: string } = {},
): Promise<Answer> {
  const options = {
    headers: {
      'user-agent': 'browser',
      ...(host === undefined ? {} : { host }),
      ...(form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
    },
    ...(form === undefined ? {} : { method: 'POST' }),
    ca: world.ca,
    agent: false as const,
  };
  return await new Promise((resolve, reject) => {
    const asked = (url.startsWith('https:') ? httpsRequest : httpRequest)(url, options, (response) => {
      let body = '';
      response.on('data', (part: Buffer) => (body += part.toString()));
      response.on('end', () => {
        const { statusCode: status = 0, headers } = response;
        resolve({ status, location: headers.location ?? '', body, headers });
      });
    });
    asked.on('error', reject);
    asked.end(form);
  });
}

const unescaped = (text: string): string =>
  text.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

/** What a person does: opens the page, presses the button there, presses the one at GitHub, and is sent back. */
export async function pressBoth(world: World, address: string): Promise<Answer> {
  const page = await browse(world, address);
  expect(page.status).toBe(200);
  const action = unescaped(/<form action="([^"]+)"/.exec(page.body)?.[1] ?? '');
  const manifest = unescaped(/name="manifest" value="([^"]+)"/.exec(page.body)?.[1] ?? '');
  const { location } = await browse(world, action, { form: new URLSearchParams({ manifest }).toString() });
  return await browse(world, location);
}
