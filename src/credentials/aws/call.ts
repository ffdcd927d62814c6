import { said } from '../../http/said.ts';
import type { HttpResponse } from '../../http/send.ts';
import { jsonIn, textIn } from '../answer.ts';
import type { CallTools } from '../credential.ts';
import type { ServiceName } from './endpoint.ts';
import { AwsFault } from './fault.ts';
import { retryingAws } from './retry.ts';
import { type AwsKeys, signed } from './signature.ts';

/**
 * What the name of an operation begins with, in the header that names it.
 * https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html
 */
const TARGETS: Readonly<Record<ServiceName, string>> = {
  secretsmanager: 'secretsmanager',
  ssm: 'AmazonSSM',
  kms: 'TrentService',
};

/** A service that can be asked. */
export interface AwsService {
  readonly name: ServiceName;
  readonly url: string;
  readonly region: string;
  readonly keys: AwsKeys;
  /** When its keys stop being of use, milliseconds since 1970. */
  readonly expires: number;
}

/**
 * Asks a service in AWS's JSON protocol, signed with a session's keys; again after faults that pass.
 * @throws AwsFault when it answered something else, HttpError when no whole answer came
 */
export async function askAws(
  service: AwsService,
  operation: string,
  input: Readonly<Record<string, unknown>>,
  tools: CallTools,
): Promise<Readonly<Record<string, unknown>>> {
  const body = JSON.stringify(input);
  const headers = {
    'content-type': 'application/x-amz-json-1.1',
    'x-amz-target': `${TARGETS[service.name]}.${operation}`,
  };
  const request = { method: 'POST', url: service.url, headers, body } as const;
  return await retryingAws(
    async () =>
      answerIn(
        await tools.send(
          await signed(
            request,
            { service: service.name, region: service.region },
            { keys: service.keys, now: tools.now },
          ),
        ),
        service.keys,
      ),
    tools,
    Math.min(service.expires, tools.deadline),
  );
}

function answerIn(
  response: HttpResponse,
  { secretAccessKey, sessionToken }: AwsKeys,
): Readonly<Record<string, unknown>> {
  const body = jsonIn(response);
  const retryAfter = response.headers['retry-after'];
  if (response.status === 200 && body !== undefined) return body;
  const code = awsErrorCode(response.headers['x-amzn-errortype'] ?? textIn(body, '__type'));
  const message = textIn(body, 'message') ?? textIn(body, 'Message') ?? '';
  if (code === undefined)
    throw new AwsFault(
      'BadAnswer',
      `AWS answered ${response.status} with something that cannot be read`,
      response.status,
      retryAfter,
    );
  throw new AwsFault(
    code,
    said(message, { secrets: [secretAccessKey, sessionToken], most: 500 }),
    response.status,
    retryAfter,
  );
}

/** `com.amazonaws.kms#NotFoundException` and `NotFoundException:http://…` are both `NotFound`. */
function awsErrorCode(type: string | undefined): string | undefined {
  const name = type
    ?.split(':')[0]
    ?.split('#')
    .at(-1)
    ?.replace(/Exception$/, '');
  return name !== undefined && /^\w{1,64}$/.test(name) ? name : undefined;
}
