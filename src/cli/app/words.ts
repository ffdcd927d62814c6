import type { GitHubServer } from '../../github/server.ts';
import type { AppAnswers } from './answers.ts';
import type { CreatedApp } from './conversion.ts';
import type { AppKeyPlace } from './key-place.ts';
import { appManifest, creationAddress } from './manifest.ts';
import { policyLine } from './policy-number.ts';
import type { AppSetUp } from './outcome.ts';

/** What `--dry-run` shows: nothing is opened, and nothing is written. */
export function dryWords(answers: AppAnswers, server: GitHubServer): string {
  const { owner, name, url, key } = answers;
  const manifest = appManifest({ name, url, redirect: 'http://127.0.0.1:PORT/SECRET/created' });
  return [
    `A page at 127.0.0.1 would send this to ${creationAddress(server, owner, 'STATE')}:`,
    JSON.stringify(JSON.parse(manifest), undefined, 2),
    `Its key would go ${keyPlaceWords(key)}, and nowhere else.`,
    'Its client id would go into the variable ACCESS_REQUESTS_APP, and the number of its account into the policy.',
    '',
  ].join('\n');
}

/** Where somebody goes now. */
export function openWords(address: string): string {
  return [
    'Open this page in a browser on this machine, and press the button:',
    '',
    `  ${address}`,
    '',
    'Waiting for GitHub to send you back. Ctrl+C stops it, and nothing is created.',
    '',
  ].join('\n');
}

/** What is left to do, once it is created. */
export function createdWords({ answers, app, number, place, isPolicyWritten }: AppSetUp): string {
  const steps = [
    `Install it on ${answers.repository} alone: ${app.page}/installations/new`,
    isPolicyWritten
      ? `Propose the change of .github/access/policy.yml: it says \`${policyLine(number)}\` now.`
      : `Write the number into the policy: \`${policyLine(number)}\``,
    `In access-requests.yml, the job \`write\` takes \`key: '${place.input}'\`.`,
    ...place.left,
    'Run `grantgate doctor`.',
  ];
  return [
    `The GitHub App ${app.slug} is created (client id ${app.clientId}, account ${number}).`,
    `Its key is ${keyPlaceWords(answers.key)}, and nowhere else.`,
    '',
    ...steps.map((step, index) => `${index + 1}. ${step}`),
    '',
  ].join('\n');
}

/** Said where the App is there and its key is not kept. */
export function lostWords({ page, slug }: Pick<CreatedApp, 'page' | 'slug'>): string {
  return (
    `The App ${slug} is created, and its key could not be kept: nobody has it. Delete the App (${page}, App ` +
    'settings, Advanced), and start again; or make another key there.\n'
  );
}

export function appJson({ answers, app, number, place, isPolicyWritten }: AppSetUp): string {
  const { id, slug, clientId, page } = app;
  const { repository, key } = answers;
  const { input, left } = place;
  return `${JSON.stringify(
    { schema: 1, repository, app: { id, slug, clientId, page, account: number }, key, input, left, isPolicyWritten },
    undefined,
    2,
  )}\n`;
}

function keyPlaceWords(key: AppKeyPlace): string {
  switch (key.kind) {
    case 'secret':
      return 'in the secret ACCESS_REQUESTS_KEY of the environment access-requests';
    case 'vault':
      return `in Vault or OpenBao, as ${key.mount}/keys/${key.key}`;
    case 'aws-kms':
      return `in AWS KMS, as ${key.alias}`;
  }
}
