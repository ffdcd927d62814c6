/** One input of the action: its default and what it is for. The contract test ties this list to both action files. */
export interface InputSpec {
  readonly default: string;
  readonly description: string;
}

/** Every input of `session/action.yml`. */
export const INPUTS = {
  role: { default: '', description: 'Role that the job needs. Without it, the passing grants must agree on one.' },
  grant: {
    default: '',
    description: 'Id of the one grant to use, such as `users/mona/november-banner`. Saves a round trip.',
  },
  'policy-repository': {
    default: '',
    description: 'Repository that holds the policy, `owner/name`. Default: the repository of the run.',
  },
  'policy-path': { default: '.github/access', description: 'Folder of the policy and the grants in that repository.' },
  token: {
    default: '${{ github.token }}',
    description:
      'Token that reads the policy: `contents: read`, `pull-requests: read`, `actions: read`. Team rules need ' +
      'one that can read members.',
  },
  credentials: {
    default: 'all',
    description:
      'Names of the credentials of the role to issue, with commas between them; `all`, or `none` to verify only.',
  },
  export: {
    default: '',
    description:
      'Where credentials go: `env` for later steps, `outputs` of this step, `none`, or `profile`: an AWS profile ' +
      '(for Google Cloud, a file for its SDKs) that renews itself and is decided again each time; other ' +
      'providers as with `env`. Default: `env`; with `run`, `none`.',
  },
  run: { default: '', description: 'Script that alone gets the credentials; they are revoked the moment it ends.' },
  shell: {
    default: '',
    description: 'Shell of `run`, as for a step: `bash`, `sh`, `pwsh`, `python`, or a command with `{0}`.',
  },
  'working-directory': { default: '', description: 'Folder that `run` starts in, relative to the workspace.' },
  preflight: {
    default: 'enforce',
    description:
      'Whether later steps are read before they run: `enforce` refuses what is out of scope or cannot be determined, ' +
      '`warn` says so, `off` does not look. The policy may ask for more.',
  },
  guard: {
    default: 'enforce',
    description:
      '`enforce` also stops pushes out of scope while the job runs; `off` does not. The policy may ask for more.',
  },
  mode: {
    default: 'enforce',
    description: '`audit` decides and reports, and never fails and never issues credentials.',
  },
  audience: { default: 'grantgate', description: 'Audience of the token that the decision is made from.' },
  matrix: { default: '${{ toJSON(matrix) }}', description: 'Matrix of the job, as JSON, for the preflight.' },
  strategy: { default: '${{ toJSON(strategy) }}', description: 'Strategy of the job, as JSON, for the preflight.' },
  vars: {
    default: '',
    description: 'Variables that later steps use, as JSON, for the preflight: pass `toJSON(vars)`.',
  },
  needs: {
    default: '',
    description: 'Outputs of earlier jobs that later steps use, as JSON, for the preflight: pass `toJSON(needs)`.',
  },
  'check-run-id': {
    default: '${{ job.check_run_id }}',
    description:
      "Number of the running job, to which the token must belong: another job's token of the same run is " +
      'refused. Leave it as it is; where GitHub does not know it, as on Enterprise Server, it is empty.',
  },
  'app-private-key': {
    default: '',
    description:
      'Private key of a GitHub App, PEM, where the policy says `key: {input: true}`. The last resort: a key that ' +
      'signs in Vault or AWS KMS is stored nowhere.',
  },
  'client-certificate': {
    default: '',
    description: 'Certificate, PEM, for a Vault or OpenBao server that asks for a client certificate.',
  },
  'client-key': { default: '', description: 'Its private key, PEM.' },
  'strict-revoke': {
    default: 'false',
    description: '`true`: the job fails when a credential cannot be revoked at the end. Otherwise there is a warning.',
  },
  connect: {
    default: '',
    description:
      'Addresses of providers, such as `https://vault.acme.example`, to connect to while the policy is still ' +
      'being read. Saves two round trips; nothing is sent there unless the run is allowed.',
  },
  timeout: { default: '30', description: 'Longest time the gate may take, in seconds.' },
  'ca-certificates': {
    default: '',
    description:
      'Additional CA certificates, as PEM or the path of a PEM file, for servers with a private CA. Certificates ' +
      'named in the environment are not trusted.',
  },
} as const satisfies Readonly<Record<string, InputSpec>>;

export type InputName = keyof typeof INPUTS;
