import { schemaAddress } from '../reference/json-schema.ts';
import type { Answers, Approvers, PlannedFile } from './answers.ts';
import { GATED_PATH } from './gated-path.ts';

/** The policy of a first role. */
export function policyFile(
  { repository, role, description, branches, environment, approvers, defaultBranch }: Answers,
  caller: string,
): PlannedFile {
  return {
    path: '.github/access/policy.yml',
    text: [
      `# yaml-language-server: $schema=${schemaAddress('policy')}`,
      '# A later change of this file counts once its pull request was approved as the version before it demands.',
      'version: 1',
      '',
      'approval:',
      ...approverLines(approvers),
      '',
      'limits:',
      '  lifetime: 30d # longest grant',
      '  session: 1h # longest life of a credential',
      '',
      'never:',
      `  branches: [${quotedName(defaultBranch)}] # wins over every role and every grant`,
      '',
      'walls:',
      '  # what clouds are to trust, and nothing else',
      `  gate: ${quotedPath(`${repository}/${GATED_PATH}@refs/heads/${defaultBranch}`)}`,
      '',
      'roles:',
      `  ${quotedName(role)}:`,
      `    description: ${JSON.stringify(description)}`,
      `    branches: [${branches.map(quotedName).join(', ')}]`,
      `    environments: [${quotedName(environment)}]`,
      `    workflows: [${caller}]`,
      '',
    ].join('\n'),
  };
}

function approverLines(approvers: Approvers): readonly string[] {
  if ('permission' in approvers)
    return ['  approvers:', `    permission: ${approvers.permission} # may approve, but nobody for themselves`];
  if ('team' in approvers) return ['  approvers:', `    teams: [${approvers.team}]`];
  const users = approvers.users.map(({ login, id }) => (id === undefined ? quotedName(login) : `${id} # ${login}`));
  return ['  approvers:', '    users:', ...users.map((user) => `      - ${user}`)];
}

/**
 * A name as YAML reads it back as text. INVARIANT: what begins with a digit is quoted: as a number, a login such as
 * `1e5` would be the account with that number.
 */
export function quotedName(name: string): string {
  return /^[A-Za-z][A-Za-z0-9_./-]*$/.test(name) && !/^(?:true|false|null|yes|no|on|off)$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** A path at a ref as YAML reads it back as text. */
function quotedPath(written: string): string {
  return /^[A-Za-z][\w./@-]*$/.test(written) ? written : `'${written.replaceAll("'", "''")}'`;
}
