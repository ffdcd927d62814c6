import type { InputSpec } from './input-specs.ts';

/** Every input of `requests/action.yml`. The contract test ties this list to the action file. */
export const REQUEST_INPUTS = {
  task: {
    default: 'answer',
    description:
      '`answer` reads the event and answers below the issue; `check` writes the check of a pull request that changes ' +
      'access; `write` also writes what takes the App: pull requests and tags; `start` starts the run that a comment ' +
      '`/run` asks for. Each is a job of its own, with rights of its own.',
  },
  'policy-path': { default: '.github/access', description: 'Folder of the policy and the grants in this repository.' },
  token: {
    default: '${{ github.token }}',
    description:
      'Token of the job: `contents: read`, `pull-requests: read`, `actions: read`, and `issues: write` or, with ' +
      '`task: check`, `checks: write`; with `task: start` also `actions: write` and `id-token: write`.',
  },
  app: {
    default: '',
    description:
      'Client id or id of the GitHub App that writes pull requests and tags. Without one, people who ask get a link ' +
      'to a file that is filled in, and propose it themselves.',
  },
  key: {
    default: '',
    description:
      'With `task: write`: what signs for the App, as in a policy: `vault: {url: …, role: …, key: …}`, ' +
      '`aws-kms: {…}`, or `input: true` with `app-private-key`.',
  },
  'app-private-key': {
    default: '',
    description:
      'Private key of the App, PEM, where `key` says `input: true`: a secret of an environment that only the default ' +
      'branch may use. The last resort: a key that signs in Vault or AWS KMS is stored nowhere.',
  },
  'notify-secret': {
    default: '',
    description:
      'With `task: write`: what events for the address `notify` of the policy are signed with, `whsec_…` as Standard ' +
      'Webhooks has it. Two, with a space between, while one is being replaced.',
  },
  'client-certificate': {
    default: '',
    description: 'Certificate, PEM, for a Vault or OpenBao server that asks for a client certificate.',
  },
  'client-key': { default: '', description: 'Its private key, PEM.' },
  timeout: { default: '120', description: 'Longest time that all of it may take, in seconds.' },
  'ca-certificates': {
    default: '',
    description:
      'Additional CA certificates, as PEM or the path of a PEM file, for servers with a private CA. Certificates ' +
      'named in the environment are not trusted.',
  },
} as const satisfies Readonly<Record<string, InputSpec>>;

export type RequestInputName = keyof typeof REQUEST_INPUTS;
