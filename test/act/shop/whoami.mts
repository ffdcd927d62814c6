// Asks AWS who the job is, signed by hand with the credentials in its environment.
import { execFileSync } from 'node:child_process';
import { createHash, createHmac } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const variable = (name: string): string => process.env[name] ?? '';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** AWS Signature Version 4 of a POST to `/`. */
function signed(url: URL, body: string, region: string, now: Date): Record<string, string> {
  const moment = now.toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const scope = `${moment.slice(0, 8)}/${region}/sts/aws4_request`;
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    host: url.host,
    'x-amz-date': moment,
    'x-amz-security-token': variable('AWS_SESSION_TOKEN'),
  };
  const names = Object.keys(headers).join(';');
  const lines = Object.entries(headers).map(([name, value]) => `${name}:${value}\n`);
  const request = ['POST', '/', '', lines.join(''), names, sha256(body)].join('\n');
  const secret = `AWS4${variable('AWS_SECRET_ACCESS_KEY')}`;
  const key = scope.split('/').reduce<string | Buffer>(hmac, secret);
  const signature = hmac(key, ['AWS4-HMAC-SHA256', moment, scope, sha256(request)].join('\n')).toString('hex');
  return {
    ...headers,
    authorization:
      `AWS4-HMAC-SHA256 Credential=${variable('AWS_ACCESS_KEY_ID')}/${scope}, ` +
      `SignedHeaders=${names}, Signature=${signature}`,
  };
}

const url = new URL(variable('STS'));
const body = 'Action=GetCallerIdentity&Version=2011-06-15';
// the server's clock is not the machine's: a signature is good for some minutes of the former
const { headers } = await fetch(url);
const now = new Date(headers.get('date') ?? '');
const answer = await fetch(url, { method: 'POST', body, headers: signed(url, body, variable('AWS_REGION'), now) });
const report = {
  status: answer.status,
  identity: /<Arn>(.*)<\/Arn>/.exec(await answer.text())?.[1],
  node: process.version,
  outputs: variable('OUTPUTS'),
  key: variable('AWS_ACCESS_KEY_ID'),
  secrets: [variable('AWS_SECRET_ACCESS_KEY'), variable('AWS_SESSION_TOKEN')],
  workspace: execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' }),
};
writeFileSync(join(variable('WITNESS'), 'used.json'), JSON.stringify(report));
