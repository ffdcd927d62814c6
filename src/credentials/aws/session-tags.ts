import { SESSION_TAGS, type SessionTag } from '../../policy/credential/aws-spec.ts';
import type { Bounds } from '../credential.ts';
import { actorName, personAndTool, shortDigest } from './session-name.ts';

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_Tag.html, Value */
const MAX_TAG_CHARACTERS = 256;
const REFUSED_IN_TAGS = /[^\p{L}\p{Z}\p{N}_.:/=+@-]/gu;
/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html, SourceIdentity */
const MAX_IDENTITY_CHARACTERS = 64;
const MIN_IDENTITY_CHARACTERS = 2;
const REFUSED_IDENTITY = /[^\w+=,.@-]/g;

/**
 * In which order tags are left out when AWS has no room for all of them: what the session's name says as well goes
 * first.
 */
const DROPPED_FIRST: readonly SessionTag[] = ['Ticket', 'RunId', 'Repository', 'Tool', 'ActorId', 'Grant', 'Actor'];

export interface Tag {
  readonly key: SessionTag;
  readonly value: string;
}

/** Tags that say for whom and why, in the order in which they are left out. What is not there has no tag. */
export function sessionTags(
  bounds: Pick<Bounds, 'grant' | 'actor' | 'actorId' | 'through' | 'repository' | 'runId' | 'ticket'>,
): readonly Tag[] {
  const values: Readonly<Record<SessionTag, string | undefined>> = {
    Grant: bounds.grant,
    Actor: actorName(bounds.actor),
    ActorId: bounds.actorId,
    Tool: bounds.through,
    Repository: bounds.repository,
    RunId: bounds.runId,
    Ticket: bounds.ticket,
  };
  return SESSION_TAGS.toSorted((a, b) => DROPPED_FIRST.indexOf(a) - DROPPED_FIRST.indexOf(b)).flatMap((key) => {
    const value = values[key];
    return value === undefined || value === ''
      ? []
      : [{ key, value: fitting(value, REFUSED_IN_TAGS, MAX_TAG_CHARACTERS) }];
  });
}

/** Who it is, as CloudTrail shows it on everything that comes of the session. */
export function sourceIdentity(bounds: Pick<Bounds, 'actor' | 'through'>): string {
  const name = fitting(personAndTool(bounds), REFUSED_IDENTITY, MAX_IDENTITY_CHARACTERS);
  // `+` is in no login
  return name.padEnd(MIN_IDENTITY_CHARACTERS, '+');
}

/**
 * INVARIANT: two values never become the same one: what has to be cut or replaced is told apart by a digest. Values
 * that begin with `aws:` are AWS's own.
 */
function fitting(value: string, refused: RegExp, longest: number): string {
  const plain = value.replace(/^(aws):/i, '$1-').replaceAll(refused, '-');
  if (plain === value && value.length <= longest) return value;
  const end = `.${shortDigest(value)}`;
  let kept = '';
  for (const character of plain) {
    if (kept.length + character.length + end.length > longest) break;
    kept += character;
  }
  return `${kept}${end}`;
}
