import type { GithubSpec } from '../../policy/credential/github-spec.ts';
import { maskText } from '../../http/mask.ts';
import { formatInstant } from '../../policy/instant.ts';
import { type Bounds, type Credential, type ExchangeTools, NotRevokedError } from '../credential.ts';
import type { Signer } from '../signer.ts';
import { revokeIssued } from '../revoke-issued.ts';
import { appJwt } from './app-jwt.ts';
import { type AppPlace, findInstallation, type Installation } from './installation.ts';

/** An App that has proven who it is, and its installation. */
export interface FoundApp {
  readonly place: AppPlace;
  readonly installation: Installation;
  /** What somebody should look at. */
  readonly warnings: readonly string[];
}

/** Which App is to be found, and what signs for it. */
export interface AppQuestion {
  readonly spec: GithubSpec;
  /** Of the credential. */
  readonly name: string;
  readonly run: Pick<Bounds, 'api' | 'repository'>;
  readonly open: () => Promise<Signer>;
}

/**
 * Signs as the App and looks its installation up. Issues nothing of GitHub's.
 * @throws ExchangeError, or NotRevokedError where what signing needed could not be revoked
 */
export async function findApp(question: AppQuestion, tools: ExchangeTools): Promise<FoundApp> {
  const { spec, run } = question;
  const owner = spec.owner ?? run.repository.split('/')[0] ?? '';
  const { jwt, warnings } = await signedJwt(question, tools);
  const place: AppPlace = { api: run.api, owner, jwt };
  return { place, installation: await findInstallation(spec, place, tools), warnings };
}

async function signedJwt(
  { spec, name, open }: AppQuestion,
  tools: ExchangeTools,
): Promise<{ readonly jwt: string; readonly warnings: readonly string[] }> {
  const signer = await open().catch((error: unknown) => {
    throw error instanceof NotRevokedError ? new NotRevokedError(error.fault, { ...error.credential, name }) : error;
  });
  const { held } = signer;
  try {
    const jwt = await appJwt(spec.app, signer, tools.now());
    maskText(jwt, tools.mask);
    const left = await signer.close().then(
      () => [],
      (error: unknown) => [notRevokedWarning(error, held)],
    );
    return { jwt, warnings: [...signer.warnings, ...left] };
  } catch (fault) {
    throw held === undefined ? fault : await revokeIssued(fault, { ...held, name }, signer.close, tools);
  }
}

/** The signature is there, so the job goes on; but people are told. */
function notRevokedWarning(error: unknown, held: Credential | undefined): string {
  const end = held === undefined ? '' : ` It ends by itself at ${formatInstant(held.expires)}.`;
  return (
    'The token that signed for the App could not be revoked: ' +
    `${error instanceof Error ? error.message : String(error)}.${end}`
  );
}
