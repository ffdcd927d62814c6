import { parseInstant } from '../policy/instant.ts';
import { NOTHING_TO_DO } from './allowed-advice.ts';
import { CHECK_NAMES } from './check-names.ts';
import type { Granted } from './granted.ts';
import { wordsFor } from './links.ts';
import { yamlBlock, inlineCode, escape, link, prose, table } from './markdown.ts';
import { formatMoment } from './moment.ts';
import { PASTE_CAPTION } from './permission-block.ts';
import type { ReportedFault, IssuedResult, Result } from './result.ts';

/** GitHub shows a summary of up to 1 MiB; nobody reads that far. */
const MAX_SHOWN_GRANTS = 20;
const MAX_SHOWN_FINDINGS = 20;

/**
 * The job summary, in Markdown, for somebody who does not write pipelines: the answer first, then why and what to do,
 * the table of checks last.
 *
 * INVARIANT: every value goes through `escape`, `inlineCode`, `yamlBlock`, `prose` or `link`.
 */
export function renderSummary(result: Result, now: number): string {
  const paragraphs = [
    headline(result),
    ...story(result),
    ...(result.fault === undefined ? credentials(result, now) : []),
    ...remarks(result),
    ...preflightSection(result),
    ...details(result),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function headline({ decision, mode, fault }: Result): string {
  if (fault !== undefined) return '## ⛔ Access granted, but the run stops';
  if (decision === 'allow') return '## ✅ Access granted';
  return mode === 'audit' ? '## ⚠️ Access would have been refused' : '## ⛔ Access refused';
}

function story(result: Result): string[] {
  const { decision, mode, summary, next, link: address } = result;
  const go = address === undefined ? '' : ` ${link(wordsFor(address), address)}`;
  if (result.fault !== undefined) return faulty(result.fault, go);
  if (decision === 'allow')
    return [`${prose(summary)}${next === NOTHING_TO_DO ? go : ''}`, ...approval(result), ...renewal(next, go)];
  return [
    prose(summary),
    `**What to do now:** ${prose(next)}${go}`,
    ...(result.paste === undefined ? [] : [`**${PASTE_CAPTION}**`, yamlBlock(result.paste)]),
    ...(result.ask === undefined ? [] : [`**Whom to ask:** ${prose(result.ask)}`]),
    ...exactly(result),
    ...(result.docs === undefined ? [] : [link(`What ${result.reason ?? 'this'} means`, result.docs)]),
    ...(mode === 'audit' ? ['The gate is only watching (audit mode), so the run goes on.'] : []),
  ];
}

/** Who approved the access, when, and for what: one line that people understand. */
function approval({ granted, break_glass: emergency }: Result): string[] {
  if (emergency !== undefined)
    return [`Nobody has approved it: break-glass access, asked for in #${emergency.issue}, is reviewed afterwards.`];
  if (granted?.approvers === undefined) return [];
  const names = granted.approvers.map(({ login }) => inlineCode(login));
  const last = granted.approvers
    .flatMap(({ at }) => at ?? [])
    .toSorted()
    .at(-1);
  const day = last === undefined ? '' : ` on ${longDate(last)}`;
  return [`Approved by ${names.join(', ')}${day} for: ${escape(granted.reason)}`];
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `24 November 2026`, in UTC. The engine's own formatting of dates would cost every run 5 MiB and 20 ms. */
function longDate(time: string): string {
  const at = new Date(time);
  return `${at.getUTCDate()} ${MONTHS[at.getUTCMonth()] ?? ''} ${at.getUTCFullYear()}`;
}

/** How to go on, where the access ends soon. */
function renewal(next: string, go: string): string[] {
  return next === NOTHING_TO_DO ? [] : [`**Before it ends:** ${prose(next)}${go}`];
}

/** Where and what, unless the table of steps below says so. */
function exactly({ detail, preflight }: Result): string[] {
  return detail === undefined || (preflight?.findings.length ?? 0) > 0 ? [] : [`**Exactly:** ${prose(detail)}`];
}

/** It is not for the person who started the run to fix, but they are the one who reads it. */
function faulty({ title, message }: ReportedFault, go: string): string[] {
  const lines = message.split('\n').filter((line) => line.trim() !== '');
  const address = /^see (https:\/\/\S+)$/.exec(lines.at(-1) ?? '')?.[1];
  const said = address === undefined ? lines : lines.slice(0, -1);
  return [
    `${prose(`Nothing is wrong with your access. ${title}, so nothing was handed over and the run stops here.`)}${go}`,
    '**What to do now:** ' +
      prose('Start the run again. If it stops again, show this page to whoever looks after the workflow.'),
    '**For whoever looks after it**',
    said.map((line) => `- ${prose(line.trim())}`).join('\n'),
    ...(address === undefined ? [] : [link('Read more about it', address)]),
  ];
}

function credentials({ credentials: issued }: Result, now: number): string[] {
  if (issued.length === 0) return [];
  const until = ({ expires, renews }: IssuedResult): string =>
    escape(formatMoment(parseInstant(expires) ?? now, now)) +
    (renews === true ? ', renews itself while access lasts' : '');
  const rows = issued.map((entry) => [
    inlineCode(entry.name),
    inlineCode(entry.provider),
    inlineCode(entry.target),
    until(entry),
  ]);
  return ['**Credentials of this job**', table(['name', 'from', 'for', 'until'], rows)];
}

function remarks({ notes }: Result): string[] {
  return notes.length === 0 ? [] : [notes.map((note) => `- ${prose(note)}`).join('\n')];
}

/** What reading the steps found: what stands in the way or was warned of, then how the gate is weakened. */
function preflightSection({ preflight }: Result): string[] {
  if (preflight === undefined) return [];
  const { findings, weaknesses } = preflight;
  const where = ({ file, line, step, job }: (typeof findings)[number] | (typeof weaknesses)[number]): string =>
    `${inlineCode(`${file}:${line}`)} ${escape(step === undefined ? `job ${job}` : `job ${job}, step “${step}”`)}`;
  const steps = findings
    .slice(0, MAX_SHOWN_FINDINGS)
    .map((one) => [where(one), inlineCode(one.text), prose(one.what), inlineCode(one.allowed)]);
  const weak = weaknesses
    .slice(0, MAX_SHOWN_FINDINGS)
    .map((one) => [where(one), inlineCode(one.text), prose(one.advice)]);
  return [
    ...(steps.length === 0
      ? []
      : [
          `**Steps that ${preflight.mode === 'enforce' ? 'stand in the way' : 'would be refused'}**`,
          table(['where', 'what is written there', 'what it touches', 'what is allowed'], steps),
        ]),
    ...(weak.length === 0
      ? []
      : ['**What weakens the gate in this workflow**', table(['where', 'what is written there', 'what to do'], weak)]),
  ];
}

function details(result: Result): string[] {
  const { checks, considered } = result;
  return [
    '<details><summary>How this was decided</summary>',
    facts(result),
    ...(checks.length === 0
      ? []
      : [
          table(
            ['check', 'outcome', 'expected', 'found', 'id'],
            checks.map((check) => [
              escape(CHECK_NAMES[check.name]),
              check.outcome === 'pass' ? '✅ passed' : '⛔ failed',
              inlineCode(check.expected),
              inlineCode(check.actual),
              inlineCode(check.name),
            ]),
          ),
        ]),
    ...(considered.length === 0 ? [] : [grants(result)]),
    '</details>',
  ];
}

function facts({ first_actor: first, grant, granted, policy, run, preflight, ...result }: Result): string {
  const rows: (readonly [string, string | undefined])[] = [
    ['reason', result.reason],
    ['who', whoIs(result, run)],
    ['by way of', result.act === undefined ? undefined : toolShown(result.act)],
    ['began the run', first === undefined ? undefined : `${first} (${run.actor_id})`],
    ['role', result.role],
    ['grant', grant],
    ['break-glass', result.break_glass === undefined ? undefined : `issue #${result.break_glass.issue}`],
    ['granted for', granted?.reason],
    ['ticket', granted?.ticket],
    ['asked by', granted === undefined ? undefined : askedBy(granted)],
    ['renews', granted?.renews],
    ['approved by', granted === undefined ? undefined : approvalOf(granted)],
    [
      'policy',
      policy.commit === undefined ? policy.repository : `${policy.repository} at ${policy.commit.slice(0, 12)}`,
    ],
    ['run', `${run.repository}, run ${run.run_id}, attempt ${run.run_attempt}`],
    ['revocation tags', result.tags],
    [
      'steps read',
      preflight === undefined
        ? undefined
        : `${preflight.steps.steps}: ${preflight.steps.known} known, ${preflight.steps.unknown} not known in ` +
          `advance, ${preflight.steps.opaque} with code that cannot be seen, ` +
          `${preflight.steps.bounded} bounded by credentials only`,
    ],
  ];
  return table(
    ['', ''],
    rows.flatMap(([name, value]) => (value === undefined ? [] : [[name, inlineCode(value)]])),
  );
}

/** Whoever pressed the button, with the number of the account; the person whom a tool named. */
function whoIs({ principal, person, act }: Pick<Result, 'principal' | 'person' | 'act'>, run: Result['run']): string {
  if (act === undefined) return `${principal} (${run.triggering_actor_id})`;
  const known = [person?.name, person?.id].filter((part) => part !== undefined);
  return known.length === 0 ? principal : `${principal} (${known.join(', ')})`;
}

function toolShown({ sub, id, entry }: NonNullable<Result['act']>): string {
  return entry === undefined ? `${sub} (${id})` : `${sub} (${id}), ${entry}`;
}

/** Who asked for a grant, and where. */
function askedBy({ request, requested_by: by }: Granted): string | undefined {
  const who = [by?.login, by?.id === undefined ? undefined : `(${by.id})`]
    .filter((part) => part !== undefined)
    .join(' ');
  const parts = [who, request === undefined ? '' : `in request #${request}`].filter((part) => part !== '');
  return parts.length === 0 ? undefined : parts.join(', ');
}

/** Who approved a grant, and where that can be seen. */
function approvalOf({ approvers, pull }: Granted): string | undefined {
  if (approvers === undefined) return undefined;
  const names = approvers.map(({ login, id }) => `${login}${id === undefined ? '' : ` (${id})`}`).join(', ');
  return `${names}${pull === undefined ? '' : `, in pull request #${pull}`}`;
}

function grants({ considered }: Result): string {
  const shown = considered.slice(0, MAX_SHOWN_GRANTS);
  const more = considered.length - shown.length;
  const rows = shown.map((entry) => [
    inlineCode(entry.grant),
    inlineCode(entry.role ?? ''),
    entry.failed.length === 0 ? 'covers this run' : entry.failed.map(inlineCode).join(', '),
  ]);
  return `${table(['grant looked at', 'role', 'outcome'], rows)}${more === 0 ? '' : `\n\nand ${more} more`}`;
}
