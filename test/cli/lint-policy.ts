/** A policy in which nothing is found. */
export const POLICY = `version: 1
approval: {approvers: {permission: maintain}}
limits: {lifetime: 30d, session: 1h}
never: {branches: [main, 'admin/**']}
roles:
  flags:
    description: Turn feature flags on and off
    branches: ['release/*']
    environments: [staging]
    workflows: [.github/workflows/flags.yml]
    lifetime: 20d
`;
