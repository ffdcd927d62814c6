/** Source: GitHub, "SARIF support for code scanning": more results than this are refused. */
const MAX_SARIF_RESULTS = 25_000;

export type SarifSeverity = 'error' | 'warning' | 'note';

/** A rule, as code scanning shows it. Texts are one paragraph each. */
export interface SarifRule {
  readonly id: string;
  readonly summary: string;
  /** Why it matters, and an example; the summary again where there is no more. */
  readonly full?: string;
  readonly page: string;
  readonly level: SarifSeverity;
  /** From 0.1 to 10: over 9 is critical, from 7 high, from 4 medium. Absent for what is no matter of security. */
  readonly score?: number;
  readonly tags?: readonly string[];
}

/** Where something is, 1-based; line 0 is the whole file. */
export interface SarifPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface SarifResult {
  readonly rule: string;
  readonly level: SarifSeverity;
  readonly text: string;
  readonly place: SarifPlace;
  /** By what it is known again when lines have moved. */
  readonly known: string;
}

/** What went wrong while looking. */
export interface SarifNotice {
  /** A warning where the run still did all that it was asked to; an error when left out. */
  readonly level?: 'error' | 'warning';
  readonly text: string;
  readonly place: SarifPlace;
}

/** All that a document is made of. */
export interface SarifContent {
  readonly version: string;
  /** Sorts the results of one kind of run apart from those of others: `review`, `preflight`. */
  readonly category: string;
  readonly rules: readonly SarifRule[];
  readonly results: readonly SarifResult[];
  readonly notices: readonly SarifNotice[];
  /** A digest of a text, in hexadecimal: this folder computes none itself. */
  readonly digest: (text: string) => string;
}

/**
 * A SARIF document as code scanning takes it. Sources: OASIS, "Static Analysis Results Interchange Format (SARIF)
 * Version 2.1.0"; GitHub, "SARIF support for code scanning".
 */
export function sarifDocument({ version, category, rules, results, notices, digest }: SarifContent): string {
  const run = {
    tool: {
      driver: {
        name: 'grantgate',
        semanticVersion: version,
        informationUri: 'https://github.com/grantgate/grantgate',
        rules: rules.map(ruleEntry),
      },
    },
    automationDetails: { id: `grantgate/${category}/` },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: notices.every(({ level }) => level === 'warning'),
        ...(notices.length === 0
          ? {}
          : {
              toolExecutionNotifications: notices.map(({ level = 'error', text, place }) => ({
                level,
                message: { text: plainMessage(text) },
                locations: [placeEntry(place)],
              })),
            }),
      },
    ],
    results: results.slice(0, MAX_SARIF_RESULTS).map(resultEntries(rules, digest)),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function ruleEntry({ id, summary, full = summary, page, level, score, tags = [] }: SarifRule): object {
  return {
    id,
    // one that says no more than the id is left out: SARIF1001
    ...(id.includes('-')
      ? { name: id.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()) }
      : {}),
    shortDescription: { text: summary },
    fullDescription: { text: full },
    helpUri: page,
    help: { text: full, markdown: `${full}\n\n[More about \`${id}\`](${page})` },
    defaultConfiguration: { level },
    properties: {
      precision: 'high',
      // GitHub keeps ten of them
      tags: ['security', ...tags].slice(0, 10),
      ...(score === undefined ? {} : { 'security-severity': score.toFixed(1) }),
    },
  };
}

/** Two results that are known by the same text are told apart by their number. */
function resultEntries(rules: readonly SarifRule[], digest: SarifContent['digest']): (result: SarifResult) => object {
  const index = new Map(rules.map(({ id }, place) => [id, place]));
  const seen = new Map<string, number>();
  return ({ rule, level, text, place, known }) => {
    const key = `${rule} ${known}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return {
      ruleId: rule,
      ruleIndex: index.get(rule),
      level,
      message: { text: plainMessage(text) },
      locations: [placeEntry(place)],
      partialFingerprints: { primaryLocationLineHash: `${digest(key).slice(0, 16)}:${count}` },
    };
  };
}

/** SARIF 2.1.0, 3.11.6: `[words](address)` in a message would be a link, and a name may hold one. */
function plainMessage(text: string): string {
  return text.replaceAll('](', '] (');
}

function placeEntry({ file, line, column }: SarifPlace): object {
  const uri = file.toWellFormed().split('/').map(encodeURIComponent).join('/');
  const [startLine, startColumn] = [Math.max(line, 1), Math.max(column, 1)];
  return {
    physicalLocation: {
      artifactLocation: { uri },
      region: { startLine, startColumn, endLine: startLine, endColumn: startColumn + 1 },
    },
  };
}
