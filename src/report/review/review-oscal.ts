import { formatInstant } from '../../policy/instant.ts';
import { CONTROLS, type ControlId } from '../../review/controls.ts';
import { FINDING_IDS, FINDING_RULES } from '../../review/finding-rules.ts';
import type { AccessReview } from '../../review/review.ts';
import { safeLine } from '../safe-line.ts';
import { findingWriter, type WrittenFinding } from './review-json.ts';

const OSCAL_VERSION = '1.1.3';

const MAX_PROSE_CHARACTERS = 4000;

/** OSCAL's prose is markup, and a name is none: what could be a tag, a link or a picture no longer looks like one. */
function oscalProse(text: string): string {
  return safeLine(text, MAX_PROSE_CHARACTERS)
    .replaceAll('<', '\u2039')
    .replaceAll('>', '\u203a')
    .replaceAll('](', '] (')
    .replaceAll('![', '! [');
}

/** Controls of SP 800-53, in the form of its OSCAL catalogue: `ac-2.3` for AC-2(3). */
function oscalControl(id: ControlId): string | undefined {
  return CONTROLS[id].catalogue === 'sp80053' ? id.toLowerCase().replaceAll(/\((\d+)\)/g, '.$1') : undefined;
}

/**
 * The review as OSCAL assessment results: an observation for each finding, and for each control of SP 800-53 with one
 * that it is not satisfied. A control without a finding is not called satisfied: a review is evidence for it, and no
 * assessment of it. Source: NIST, "OSCAL Assessment Results Model". `digest` is SHA-1 of a
 * text in a name space, in hexadecimal: UUIDs are made of it.
 */
export function reviewOscal(review: AccessReview, version: string, digest: (text: string) => string): string {
  const written = findingWriter(review.now);
  const at = formatInstant(review.now);
  const uuid = (text: string): string => namedUuid(digest(`${at} ${text}`));
  const findings = review.findings.map(written);
  const observed = findings.map((finding) => observation(finding, uuid(keyText(finding)), at));
  const unknown = review.unknown.map((one) => ({
    uuid: uuid(`unknown ${JSON.stringify([one.home, one.source, one.unread])}`),
    title: oscalProse(`Not known: ${one.source} of ${one.home}`),
    description: `These checks could not be made: ${one.ids.join(', ')}.`,
    methods: ['UNKNOWN'],
    collected: at,
  }));
  const observations = [...unknown, ...observed];
  const results = {
    uuid: uuid('results'),
    title: 'Access review',
    description: oscalProse(
      `Who can reach what by the grants of ${review.homes.join(', ')}, and what of it is too broad.`,
    ),
    start: at,
    'reviewed-controls': { 'control-selections': [{ 'include-controls': reviewedControls() }] },
    ...(observations.length === 0 ? {} : { observations }),
    ...nonEmpty('findings', controlFindings(findings, uuid)),
  };
  const document = {
    'assessment-results': {
      uuid: uuid('document'),
      metadata: {
        title: 'Access review by grantgate',
        'last-modified': at,
        version,
        'oscal-version': OSCAL_VERSION,
      },
      'import-ap': { href: '#', remarks: 'There is no assessment plan: the checks are those of the program.' },
      results: [results],
    },
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function keyText({ home, id, about }: WrittenFinding): string {
  return `${home} ${id} ${about}`;
}

function observation(
  { id, about, home, message, title, owner, fix }: WrittenFinding,
  uuid: string,
  at: string,
): object {
  return {
    uuid,
    title: `${id}: ${title}`,
    description: oscalProse(`${about} of ${home}: ${message}`),
    methods: ['TEST'],
    types: ['finding'],
    collected: at,
    remarks: oscalProse(`${owner}: ${[fix.text, ...(fix.commands ?? [])].join('; ')}`),
  };
}

function reviewedControls(): readonly object[] {
  const ids = FINDING_IDS.flatMap((id) => FINDING_RULES[id].controls.flatMap((one) => oscalControl(one) ?? []));
  return [...new Set(ids)].toSorted().map((id) => ({ 'control-id': id }));
}

/** One finding for each control, with the observations that speak against it. */
function controlFindings(findings: readonly WrittenFinding[], uuid: (text: string) => string): readonly object[] {
  const against = new Map<string, string[]>();
  for (const finding of findings)
    for (const { id } of finding.controls) {
      const control = oscalControl(id as ControlId);
      if (control === undefined) continue;
      const list = against.get(control) ?? [];
      list.push(uuid(keyText(finding)));
      against.set(control, list);
    }
  return [...against]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([control, observations]) => ({
      uuid: uuid(`finding ${control}`),
      title: control.toUpperCase(),
      description: `${observations.length} findings of the review speak against ${control.toUpperCase()}.`,
      target: { type: 'objective-id', 'target-id': `${control}_obj`, status: { state: 'not-satisfied' } },
      'related-observations': observations.map((one) => ({ 'observation-uuid': one })),
    }));
}

/** OSCAL knows no empty lists. */
function nonEmpty(name: string, entries: readonly object[]): Readonly<Record<string, readonly object[]>> {
  return entries.length === 0 ? {} : { [name]: entries };
}

/** A UUID by a name, from a SHA-1 digest. Source: RFC 9562, 5.5: version 5. */
function namedUuid(hex: string): string {
  const text = hex.padEnd(32, '0').slice(0, 32);
  const variant = ((Number.parseInt(text.slice(16, 17), 16) & 3) | 8).toString(16);
  return [
    text.slice(0, 8),
    text.slice(8, 12),
    `5${text.slice(13, 16)}`,
    `${variant}${text.slice(17, 20)}`,
    text.slice(20, 32),
  ].join('-');
}
