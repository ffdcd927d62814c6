import { breakGlassShape } from './break-glass/rules.ts';
import { credentialShape } from './credential-spec.ts';
import { glob, globs, login, ROLE_NAME, team } from './names.ts';
import { pushShape } from './push-rules.ts';
import { eitherShape } from './either-shape.ts';
import { described, flag, integer, list, object, type Of, oneOf, optional, record, required, text } from './shape.ts';
import { duration } from './time-shapes.ts';
import { listedShape } from './who.ts';
import { windowShape } from './window.ts';

/** What can be granted: where, when and for what, by its name in the policy. */
export const roleShape = object(
  {
    description: required(
      described(text(), 'What the role is for, in words a builder understands.'),
      'Turn feature flags on and off',
    ),
    owner: optional(described(eitherShape(login(), team(), 'a team or a login'), 'Who answers for the role.')),
    repositories: optional(
      described(
        globs('repository'),
        'Repositories it may be used in, `owner/name`; the one that holds the policy when left out.',
      ),
    ),
    branches: required(
      described(globs('branch'), 'Branches a run may be on; may be `[]` when `tags` are given.'),
      "['release/*']",
    ),
    tags: optional(described(globs('tag'), 'Tags a run may be on; none when left out.')),
    environments: optional(described(globs('environment'), 'Environments a job may be in; none when left out.')),
    workflows: required(
      described(
        list(glob('workflow'), { min: 1 }),
        'Workflow files; without `owner/name/` in front, of the repository of the run.',
      ),
      '[.github/workflows/flags.yml]',
    ),
    events: optional(
      described(
        list(text({ pattern: /^[a-z_]{2,40}$/, expected: 'the name of an event' })),
        'Events that may start the run; `[workflow_dispatch]` when left out.',
      ),
    ),
    runners: optional(
      described(list(oneOf(['github-hosted', 'self-hosted'])), 'Kinds of runner; `[github-hosted]` when left out.'),
    ),
    permissions: optional(
      described(
        record(/^[a-z-]{2,40}$/, 'a permission of GITHUB_TOKEN', oneOf(['none', 'read', 'write'])),
        'Ceiling for the `permissions` of the job.',
      ),
    ),
    push: optional(
      described(
        pushShape,
        'What a push of a job may do besides adding commits: rewrite a branch or tag, delete one. A list is for all ' +
          'branches and tags of the role. Nothing when left out.',
      ),
    ),
    require: optional(
      described(list(oneOf(['protected-ref'])), '`protected-ref`: the branch or tag must be protected.'),
    ),
    windows: optional(described(list(windowShape, { min: 1 }), 'When it may be used; always when left out.')),
    approval: optional(
      described(object({ count: required(integer(1, 20), '2') }), 'May raise the number of approvals, never lower it.'),
    ),
    'requestable-by': optional(
      described(
        listedShape('nobody could ask for it'),
        'Who may ask for it by the form; anyone who can open an issue when left out.',
      ),
    ),
    agents: optional(
      described(
        flag(),
        '`true`: a bot may use it by a grant of its own, without a person behind it. Left out, it is `false` as ' +
          'soon as ' +
          'the policy has `delegation`, by which a bot can name a person.',
      ),
    ),
    'break-glass': optional(
      described(breakGlassShape, 'Access in an emergency, without an approval and with a review afterwards.'),
    ),
    lifetime: optional(described(duration(), 'May lower the longest life of a grant, never raise it.')),
    credentials: optional(
      described(
        record(ROLE_NAME, 'a name of letters, digits, `-` and `_`', credentialShape, 50),
        'What is issued to a run that is allowed.',
      ),
    ),
  },
  (value, path, mismatches) => {
    if (value.branches.length + (value.tags?.length ?? 0) === 0) {
      mismatches.push({
        path: [...path, 'branches'],
        message: 'neither a branch nor a tag is in scope',
        hint: 'give at least one pattern under `branches` or `tags`',
      });
    }
  },
);
export type Role = Of<typeof roleShape>;
