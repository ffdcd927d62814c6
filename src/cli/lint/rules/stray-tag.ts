import { strayTags } from '../../../policy/tags.ts';
import type { LintFinding } from '../finding.ts';
import type { RuleText } from '../rule.ts';

/** Tags that were meant to revoke or to freeze, and do nothing. */
export const STRAY_TAG: RuleText = {
  id: 'stray-tag',
  severity: 'warning',
  summary: 'A tag below `grantgate/` means nothing.',
  advice:
    'Somebody meant something by it. Access is revoked by `grantgate/revoked/users/<login>/<name>` or ' +
    '`grantgate/revoked/users/<login>`, and frozen by `grantgate/frozen/<time>`; ' +
    '`grantgate grant revoke` and `grantgate grant freeze` write them. The tags of the clone are looked at: ' +
    '`git fetch --tags` first.',
};

/** Looks at names of tags; `policy` is the file that they are about. */
export function lintTags(names: readonly string[], policy: string): readonly LintFinding[] {
  return strayTags({ names, unread: [] }).map((name) => ({
    rule: STRAY_TAG.id,
    severity: STRAY_TAG.severity,
    file: policy,
    line: 0,
    column: 0,
    message: `the tag \`${name}\` means nothing`,
    hint: 'see `grantgate grant revoke --help` and `grantgate grant freeze --help`',
  }));
}
