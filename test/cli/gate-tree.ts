import { FLAGS as FLAGS_PATH, SHA } from './preflight-tree.ts';

/** A policy, a grant and a workflow with a gate in which nothing is wrong. */
export { FLAGS as FLAGS_PATH, SHA } from './preflight-tree.ts';

export const GATE_POLICY = `version: 1
approval: {approvers: {permission: maintain}}
limits: {lifetime: 30d, session: 1h}
never: {branches: [main], environments: [payments]}
roles:
  flags:
    description: Turn feature flags on and off
    branches: ['release/*']
    environments: [staging, production]
    workflows: [.github/workflows/flags.yml]
    credentials:
      keys:
        environments: [staging]
        aws: {role: 'arn:aws:iam::111122223333:role/r', region: eu-west-1}
environments: {production: {}, payments: {}}
`;

export const FLAGS_WORKFLOW = `name: flags
on:
  workflow_dispatch:
permissions: {}
jobs:
  release:
    runs-on: ubuntu-latest
    environment: staging
    permissions:
      id-token: write
      contents: read
      pull-requests: read
      actions: read
    steps:
      - uses: grantgate/grantgate@${SHA} # v0.1.0
        with:
          role: flags
      - run: echo done
`;

const GRANT_FILE =
  'role: flags\nreason: r\nprincipal-id: 1\nstarts: 2026-11-24T00:00:00Z\nexpires: 2026-11-30T00:00:00Z\n';

/** A repository with these files. */
export const gateTree = (files: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({
  '.github/access/policy.yml': GATE_POLICY,
  '.github/access/grants/users/mona/banner.yml': GRANT_FILE,
  [FLAGS_PATH]: FLAGS_WORKFLOW,
  ...files,
});
