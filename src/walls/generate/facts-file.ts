import { parseDocument, type ParsedDocument } from '../../policy/document.ts';
import type { Mismatch } from '../../policy/mismatch.ts';
import { REPOSITORY_PATTERN } from '../../policy/names.ts';
import { integer, list, object, type Of, oneOf, optional, record, required, text } from '../../policy/shape.ts';
import type { Path } from '../../policy/yaml-place.ts';
import { GITHUB_ISSUER } from '../token.ts';
import type { WallFacts, WallRepository } from './wall-facts.ts';

const reviewer = object({ type: required(oneOf(['User', 'Team'])), id: required(integer(1)) });

/** Facts of a repository, by the names that GitHub's API has for them. */
const repositoryShape = object(
  {
    repository: required(text({ pattern: REPOSITORY_PATTERN, expected: '`owner/name`' }), '"acme/shop"'),
    id: optional(integer(1)),
    owner_id: optional(integer(1)),
    default_branch: optional(text()),
    sub_claim_prefix: optional(text({ pattern: /^\S+$/, expected: 'a prefix such as `repo:acme/shop`' })),
    include_claim_keys: optional(list(text())),
    environments: optional(list(text())),
    reviewers: optional(record(/^./u, 'an environment', list(reviewer))),
    wait_minutes: optional(record(/^./u, 'an environment', integer(0, 43_200))),
  },
  (value, path, mismatches) => {
    for (const [name, command] of commandsFor(value.repository))
      if (value[name] === undefined) mismatches.push(missingFact(path, name, command));
  },
);
type WrittenRepository = Of<typeof repositoryShape>;

const factsShape = object({
  schema: required(oneOf([1]), '1'),
  issuer: optional(text({ pattern: /^https:\/\/[^\s/]+(?:\/[^\s/]+)*$/, expected: 'an https address' })),
  repositories: required(list(repositoryShape, { min: 1, max: 1000 }), '[{"repository": "acme/shop", …}]'),
});

type NeededFact = 'id' | 'owner_id' | 'default_branch' | 'sub_claim_prefix';

/** What prints each fact. Source: REST, "Get a repository" and "Get the customization template for an OIDC subject". */
function commandsFor(repository: string): readonly (readonly [name: NeededFact, command: string])[] {
  return [
    ['id', `gh api repos/${repository} --jq .id`],
    ['owner_id', `gh api repos/${repository} --jq .owner.id`],
    ['default_branch', `gh api repos/${repository} --jq .default_branch`],
    ['sub_claim_prefix', `gh api repos/${repository}/actions/oidc/customization/sub --jq .sub_claim_prefix`],
  ];
}

function missingFact(path: Path, name: NeededFact, command: string): Mismatch {
  return { path, message: `\`${name}\` is missing`, hint: `\`${command}\` prints it` };
}

/** Reads a file of facts, JSON; every problem carries its place and what prints what is missingFact. Pure. */
export function parseWallFacts(source: string, file: string): ParsedDocument<WallFacts> {
  const parsed = parseDocument(source, file, factsShape);
  if (!parsed.ok) return parsed;
  const { issuer = GITHUB_ISSUER, repositories } = parsed.value;
  return { ok: true, value: { issuer, repositories: repositories.map(toRepository) } };
}

function toRepository(written: WrittenRepository): WallRepository {
  const { repository, id, owner_id: owner, default_branch: branch, sub_claim_prefix: prefix } = written;
  return {
    repository,
    id: String(id),
    ownerId: String(owner),
    defaultBranch: branch ?? '',
    subject: {
      prefix: prefix ?? '',
      ...(written.include_claim_keys === undefined ? {} : { keys: written.include_claim_keys }),
    },
    environments: written.environments,
    ...(written.reviewers === undefined ? {} : { reviewers: Object.fromEntries(written.reviewers) }),
    ...(written.wait_minutes === undefined ? {} : { waitMinutes: Object.fromEntries(written.wait_minutes) }),
  };
}
