import { formatInstant } from '../../policy/instant.ts';
import type { GcpSpec } from '../../policy/credential/gcp-spec.ts';
import { ExchangeError, type ExchangeRequest, type ExchangeTools, type Renewal } from '../credential.ts';
import { adcText, beyondAdc, MIN_ADC_SECONDS } from './adc.ts';
import { gcpAudience } from '../../policy/credential/audience.ts';
import { seeGcp } from './docs.ts';
import { federate } from './federate.ts';
import { JWT } from './call.ts';
import { jwtEnd } from './lifetime.ts';
import { requestReason } from './request-reason.ts';
import { ADC_VARIABLES, MISLEADING, NO_TOKENS, settingsOf } from './variables.ts';

/** Time for the command; libraries take 5 to 120 seconds. */
const COMMAND_TIMEOUT_MS = 60_000;
/** A job's token is good for so long. */
const JOB_TOKEN_MS = 300_000;

/**
 * Application default credentials whose subject token comes from a command. gcloud and SDKs start it whenever they need
 * a new token. https://google.aip.dev/auth/4117, "Executable-sourced credentials"
 *
 * An answer is the job's OIDC token, good for five minutes, and an SDK trades it for a token of its own, ten minutes
 * long: the shortest that all of them make. The last quarter of an hour of a grant can therefore not be used this way.
 */
export const gcpExecutable: Renewal<GcpSpec> = {
  setUp: (request, _first, command, now) => {
    checkTimeLeft(request, now);
    const { name, spec, bounds } = request;
    const run = plainCommand(command);
    return {
      variables: {
        GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES: '1',
        ...NO_TOKENS,
        ...settingsOf(spec, requestReason(bounds)),
      },
      outputs: {},
      secret: [],
      files: [
        {
          name: 'gcp.json',
          variables: [...ADC_VARIABLES, 'CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE'],
          text: adcText(spec, { executable: { command: run, timeout_millis: COMMAND_TIMEOUT_MS } }, MIN_ADC_SECONDS),
        },
      ],
      notes:
        spec['id-token'] === undefined
          ? []
          : [`The ID token of \`${name}\` is not handed out with \`export: profile\`: nothing renews it.`],
      misleading: MISLEADING,
    };
  },
  answer: async (request, tools) => {
    const { spec, bounds, acceptLonger } = request;
    const idToken = await tools.idToken(gcpAudience(spec));
    const stale = jwtEnd(idToken, 'the OIDC token');
    const expires = stale + (await lifeOf(request, idToken, tools));
    if (expires > bounds.until && !acceptLonger) throw tooLate(expires, bounds.until);
    const answer = {
      version: 1,
      success: true,
      token_type: JWT,
      id_token: idToken,
      expiration_time: Math.floor(stale / 1000),
    };
    return { text: `${JSON.stringify(answer)}\n`, expires };
  },
  // with exit code 0 and nothing on stderr: Go says no more than the code of another, and Node, Python and Java read
  // stderr as a part of this
  refusal: (code, message) => `${JSON.stringify({ version: 1, success: false, code, message })}\n`,
};

/**
 * How long what an SDK makes of an answer lasts, in milliseconds. A federated token lasts as Google likes: one is made
 * to see.
 */
async function lifeOf(
  { spec, bounds }: ExchangeRequest<GcpSpec>,
  idToken: string,
  tools: ExchangeTools,
): Promise<number> {
  if (spec['service-account'] !== undefined) return MIN_ADC_SECONDS * 1000;
  const { expires } = await federate({ spec, idToken, reason: requestReason(bounds) }, tools);
  return expires - tools.now();
}

/** What can be known in advance. */
function checkTimeLeft({ spec, bounds, acceptLonger }: ExchangeRequest<GcpSpec>, now: number): void {
  const beyond = beyondAdc(spec);
  if (beyond.length > 0) {
    throw new ExchangeError(
      'gcp',
      'NotBounded',
      `with \`export: profile\`, SDKs would do without \`${beyond.join('`, `')}\` of the policy`,
      `use \`export: env\`, whose token has these bounds; or put them on the service account\n${seeGcp('profile')}`,
    );
  }
  if (spec['service-account'] === undefined) return;
  if (Math.min(spec.session ?? MIN_ADC_SECONDS, bounds.session) < MIN_ADC_SECONDS) {
    throw new ExchangeError(
      'gcp',
      'NotBounded',
      'with `export: profile`, SDKs make tokens of ten minutes, and the policy allows no session that long',
      `use \`export: env\`, or raise \`session\` to \`10m\`\n${seeGcp('profile')}`,
    );
  }
  const expires = now + JOB_TOKEN_MS + MIN_ADC_SECONDS * 1000;
  if (expires > bounds.until && !acceptLonger) throw tooLate(expires, bounds.until);
}

function tooLate(expires: number, until: number): ExchangeError {
  return new ExchangeError(
    'gcp',
    'OutlivesGrant',
    `what an SDK makes of this would last until ${formatInstant(expires)}, and the grant ends at ` +
      formatInstant(until),
    'the last quarter of an hour of a grant cannot be used with `export: profile`: use `export: env`, or ' +
      `renew the grant\n${seeGcp('profile')}`,
  );
}

/**
 * A command as all official libraries start it alike. Go and Java split at blanks and know no quotes, Node takes double
 * quotes off, Python reads as a shell does: what is left is words without blanks, quotes and backslashes, with one
 * blank between.
 * @throws ExchangeError when it cannot be written so
 */
export function plainCommand(words: readonly string[]): string {
  const plain = words.map((word) => word.replaceAll('\\', '/'));
  const odd = plain.find((word) => word === '' || /[\s"']/.test(word));
  if (odd === undefined) return plain.join(' ');
  throw new ExchangeError(
    'gcp',
    'CommandPath',
    `Google's libraries cannot start a command with spaces or quotes in it: \`${odd}\``,
    `install the runner in a folder without spaces, or use \`export: env\`\n${seeGcp('profile')}`,
  );
}
