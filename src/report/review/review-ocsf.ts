import { CONTROLS, type ControlId, CATALOGUES, NHI_TITLES, nhiId } from '../../review/controls.ts';
import type { FindingSeverity } from '../../review/finding.ts';
import { FINDING_RULES } from '../../review/finding-rules.ts';
import type { AccessReview } from '../../review/review.ts';
import { FINDING_WORDS } from './all-finding-words.ts';
import { findingWriter } from './review-json.ts';

/** Source: OCSF 1.5, `severity_id`. */
const OCSF_SEVERITIES: Readonly<Record<FindingSeverity, { readonly severity_id: number; readonly severity: string }>> =
  {
    critical: { severity_id: 5, severity: 'Critical' },
    high: { severity_id: 4, severity: 'High' },
    medium: { severity_id: 3, severity: 'Medium' },
    low: { severity_id: 2, severity: 'Low' },
  };

/**
 * The findings as OCSF events, a list of Compliance Findings (2003). What could not be told is an event as well, with
 * the status `Unknown`. Source: https://schema.ocsf.io/1.5.0/classes/compliance_finding
 */
export function reviewOcsf(review: AccessReview, version: string): string {
  const common = {
    activity_id: 1,
    activity_name: 'Create',
    category_name: 'Findings',
    category_uid: 2,
    class_name: 'Compliance Finding',
    class_uid: 2003,
    type_uid: 200_301,
    status_id: 1,
    status: 'New',
    time: review.now,
    metadata: {
      version: '1.5.0',
      product: { name: 'grantgate', vendor_name: 'grantgate', version },
    },
  };
  const events = [...unknownEvents(review), ...findingEvents(review)].map((event) => ({ ...common, ...event }));
  return `${JSON.stringify(events, undefined, 2)}\n`;
}

function findingEvents(review: AccessReview): readonly object[] {
  const written = findingWriter(review.now);
  return review.findings.map((finding) => {
    const { about, message, fix, home, title, why } = written(finding);
    return {
      ...OCSF_SEVERITIES[finding.severity],
      message,
      compliance: { ...requirementsOf(finding.id), status_id: 3, status: 'Fail' },
      finding_info: { uid: `${home}/${finding.id}/${about}`, title, desc: message, types: [finding.id] },
      remediation: { desc: [fix.text, ...(fix.commands ?? [])].join('\n') },
      resources: [{ name: about, type: 'Access', namespace: home }],
      unmapped: { why },
    };
  });
}

function unknownEvents({ unknown }: AccessReview): readonly object[] {
  return unknown.flatMap(({ home, ids, about, source }) =>
    ids.map((id) => ({
      severity_id: 1,
      severity: 'Informational',
      message: `not known: ${source} could not be read`,
      compliance: { ...requirementsOf(id), status_id: 0, status: 'Unknown' },
      finding_info: { uid: `${home}/${id}/unknown ${source}`, title: FINDING_WORDS[id].title, types: [id] },
      resources: about.slice(0, 100).map((name) => ({ name, type: 'Access', namespace: home })),
    })),
  );
}

function requirementsOf(id: keyof typeof FINDING_RULES): {
  readonly control: string;
  readonly standards: readonly string[];
  readonly requirements: readonly string[];
} {
  const { nhi, controls } = FINDING_RULES[id];
  const catalogueOf = (control: ControlId): string => CATALOGUES[CONTROLS[control].catalogue];
  return {
    control: id,
    standards: [
      ...(nhi.length === 0 ? [] : ['OWASP Non-Human Identities Top 10, 2025']),
      ...new Set(controls.map(catalogueOf)),
    ],
    requirements: [
      ...nhi.map((number) => `${nhiId(number)} ${NHI_TITLES[number]}`),
      ...controls.map((control) => `${catalogueOf(control)}: ${control}`),
    ],
  };
}
