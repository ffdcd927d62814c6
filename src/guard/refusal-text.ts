import { formatInstant } from '../policy/instant.ts';
import type { PushRefusal } from './judge-push.ts';
import type { Instructions } from './instructions.ts';
import type { GrantState } from './grant-state.ts';

const MAX_SHOWN_REFUSALS = 10;

/** The refusal of a push as one block for people: what, why, what would be allowed, until when, and what to do next. */
export function refusalText(instructions: Instructions, state: GrantState, refusals: readonly PushRefusal[]): string {
  const shown = refusals.slice(0, MAX_SHOWN_REFUSALS).map(({ what, why }) => `  ${what}: ${why}`);
  const more = refusals.length > MAX_SHOWN_REFUSALS ? [`  and ${refusals.length - MAX_SHOWN_REFUSALS} more`] : [];
  return block([
    'this push was refused, and nothing was pushed',
    ...shown,
    ...more,
    `allowed by the grant \`${instructions.grant}\` (role \`${instructions.role}\`) until ${momentText(state.until)}:`,
    `  repositories ${writtenLists(state.repositories)}`,
    `  branches ${writtenLists(state.branches)}`,
    `  tags ${writtenLists(state.tags)}`,
    ...(state.never.branches.length + state.never.tags.length > 0
      ? [`  never ${[...state.never.branches, ...state.never.tags].map(quotedPattern).join(', ')}`]
      : []),
    `what to do: ${state.ended?.next ?? 'push to something that is allowed, or ask for a grant that covers this'}` +
      (instructions.next === undefined ? '' : `: ${instructions.next}`),
  ]);
}

/** A push that could not be judged is refused, and says so. */
export function faultText(reason: string): string {
  return block([
    'this push was refused, and nothing was pushed',
    `  it could not be judged: ${reason}`,
    'what to do: run the job again; if it happens again, show this message to the people who look after this ' +
      'repository',
  ]);
}

/** That the grant could not be looked up again; the push goes on by what was known. */
export function staleText(state: GrantState, reason: string): string {
  return block([
    `whether the grant was revoked since ${momentText(state.at)} could not be looked up (${reason}): it counts ` +
      `as it stood then, until ${momentText(state.until)}`,
  ]);
}

function block(lines: readonly string[]): string {
  return lines.map((line) => `grantgate: ${plainLine(line)}\n`).join('');
}

function writtenLists(lists: readonly (readonly string[])[]): string {
  const [first = [], ...rest] = lists.map((list) => (list.length === 0 ? 'none' : list.map(quotedPattern).join(', ')));
  return [first, ...rest].join('; narrowed to ');
}

function quotedPattern(pattern: string): string {
  return `\`${pattern}\``;
}

function momentText(at: number): string {
  return `${formatInstant(at).slice(0, 16).replace('T', ' ')} UTC`;
}

/** One line that can do nothing to a terminal, nor to a runner, which obeys `##[command]` anywhere in a line. */
function plainLine(line: string): string {
  return line
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?')
    .replaceAll('##[', '#?[');
}
