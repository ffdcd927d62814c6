import { formatInstant } from '../../policy/instant.ts';
import type { GcpSpec } from '../../policy/credential/gcp-spec.ts';
import type { CredentialFile } from '../credential.ts';
import { adcText, beyondAdc, MIN_ADC_SECONDS } from './adc.ts';
import { seeGcp } from './docs.ts';
import { jwtEnd } from './lifetime.ts';
import { ADC_VARIABLES } from './variables.ts';

/** Files for libraries that want to make tokens themselves, or why there are none. */
export interface TokenFiles {
  readonly files: readonly CredentialFile[];
  readonly note: string;
  /** Latest end of anything that can be made from them, milliseconds since 1970. */
  readonly expires: number;
}

/** What bounds the files. Times in milliseconds since 1970. */
export interface FileBounds {
  readonly end: number;
  /** How long a federated token lasts, in milliseconds. */
  readonly federated: number;
  /** The policy accepts what ends after the grant. */
  readonly acceptLonger: boolean;
}

/**
 * Application default credentials that hold the job's token, which is good for five minutes. Whatever a library makes
 * of it in its last second must have ended by then: the life of that is chosen so, and where it cannot be there is no
 * file.
 */
export function tokenFiles(spec: GcpSpec, idToken: string, { end, federated, acceptLonger }: FileBounds): TokenFiles {
  const beyond = beyondAdc(spec);
  if (beyond.length > 0) return none(`libraries would do without \`${beyond.join('`, `')}\` of the policy`);
  const stale = jwtEnd(idToken, 'the OIDC token');
  const secondsLeft = Math.floor((end - stale) / 1000);
  const isAccount = spec['service-account'] !== undefined;
  const seconds = Math.min(3600, acceptLonger ? Math.max(secondsLeft, MIN_ADC_SECONDS) : secondsLeft);
  const expires = stale + (isAccount ? seconds * 1000 : federated);
  if (isAccount ? seconds < MIN_ADC_SECONDS : expires > end && !acceptLonger)
    return none(
      'what libraries make of it would last until ' +
        `${formatInstant(stale + (isAccount ? MIN_ADC_SECONDS * 1000 : federated))} at least, and everything has ` +
        `to end at ${formatInstant(end)}`,
    );
  return {
    files: [
      {
        name: 'gcp.json',
        variables: ADC_VARIABLES,
        text: (pathOf) => adcText(spec, { file: pathOf('gcp-token'), format: { type: 'text' } }, seconds),
      },
      { name: 'gcp-token', variables: [], text: idToken },
    ],
    note:
      `The file in \`GOOGLE_APPLICATION_CREDENTIALS\` makes tokens until ${formatInstant(stale)} only, since the ` +
      "job's token in it ends then. Steps that start later need `export: profile`, or the access token.",
    expires,
  };
}

function none(why: string): TokenFiles {
  return {
    files: [],
    note:
      `There is no file for \`GOOGLE_APPLICATION_CREDENTIALS\`: ${why}. Tools find the access token in ` +
      `\`CLOUDSDK_AUTH_ACCESS_TOKEN\` and \`GOOGLE_OAUTH_ACCESS_TOKEN\`; ${seeGcp('file')}.`,
    expires: 0,
  };
}
