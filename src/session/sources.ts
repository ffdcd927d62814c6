import type { GraphQlAnswer } from '../github/api.ts';
import type { EvidenceAnswer } from '../github/evidence-answer.ts';
import { readNamed } from '../github/named-answer.ts';
import { type AccessFiles, readAccess, type SourceFile } from '../github/policy-query.ts';
import { parseGrantPath } from '../policy/grant-path.ts';
import { type GrantFile, parseGrant } from '../policy/grant.ts';
import { parsePolicy, type PolicyFile } from '../policy/policy.ts';
import { followOf } from './follow.ts';
import type { Session } from './start-requests.ts';

/** Policy and grants as read at one commit, and GitHub's time. */
export interface Sources {
  readonly files: AccessFiles;
  readonly policy: PolicyFile;
  readonly grants: readonly GrantFile[];
  /** Evidence that came along because the grant was named. */
  readonly evidence: Promise<EvidenceAnswer> | undefined;
  /** The `Date` of GitHub's answer, milliseconds since 1970. */
  readonly date: number;
  /** GitHub's time now, milliseconds since 1970: the runner's clock may be wrong. */
  readonly githubNow: () => number;
}

/**
 * Reads and parses the answer of the first request about policy and grants.
 * @throws FactError when the answer is not understood
 */
export function readSources(answer: GraphQlAnswer, session: Session): Sources {
  const { inputs, named, holder } = session.facts;
  const { now } = session.transport;
  const offset = answer.date - now();
  const { files, evidence } =
    named === undefined
      ? { files: readAccess(answer.data, holder, inputs.policyRepository), evidence: undefined }
      : readNamed(answer.data, { candidate: named, repository: inputs.policyRepository, holder }, followOf(session));
  const where = `${inputs.policyPath}/`;
  return {
    files,
    evidence,
    policy: readPolicy(files.policy, where),
    grants: files.grants.map((file) => readGrant(file, where)).filter((file) => file !== undefined),
    date: answer.date,
    githubNow: () => now() + offset,
  };
}

function readPolicy(file: SourceFile | undefined, where: string): PolicyFile {
  if (file === undefined) return undefined;
  const path = `${where}${file.path}`;
  return file.text === undefined
    ? { ok: false, problems: [{ file: path, line: 0, column: 0, message: file.unreadable ?? 'it cannot be read' }] }
    : parsePolicy(file.text, path);
}

/** A grant file as fetched; one that cannot be read is void, like one that does not parse. */
export function readGrant(file: SourceFile, where: string): GrantFile | undefined {
  const path = `${where}grants/${file.path}`;
  if (file.text !== undefined) return parseGrant(file.text, file.path, path);
  const place = parseGrantPath(file.path);
  return place === undefined
    ? undefined
    : {
        ...place,
        ok: false,
        problems: [{ file: path, line: 0, column: 0, message: file.unreadable ?? 'it cannot be read' }],
      };
}
