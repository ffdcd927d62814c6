import { formatInstant } from '../../policy/instant.ts';
import { schemaAddress } from '../reference/json-schema.ts';
import type { Answers, PlannedFile } from './answers.ts';
import { quotedName } from './policy-file.ts';

const WEEK_MS = 7 * 86_400_000;

/** A grant of a week to try the gate with; nothing where nobody is named. `now`: milliseconds since 1970. */
export function grantFile({ grantee, role }: Answers, now: number): readonly PlannedFile[] {
  if (grantee === undefined) return [];
  return [
    {
      path: `.github/access/grants/users/${grantee.login.toLowerCase()}/${grantee.name}.yml`,
      text: [
        `# yaml-language-server: $schema=${schemaAddress('grant')}`,
        `role: ${quotedName(role)}`,
        `reason: ${JSON.stringify(grantee.reason)}`,
        `principal-id: ${grantee.id} # the number of the account, which stays when the login changes`,
        `expires: ${formatInstant(Math.floor((now + WEEK_MS) / 60_000) * 60_000)}`,
        '',
      ].join('\n'),
      once: true,
    },
  ];
}
