import { Unknown } from '../../data.ts';
import { cut, known, type Text } from '../../text.ts';
import { type Facet } from '../../touch.ts';
import { type Arguments, hasOption, type Operand, valuesOf } from '../options.ts';
import { afterSubcommand } from './subcommand.ts';

/** A name with what it is a name of. */
type FacetName = readonly [Facet, Text];

const NAMESPACE_KINDS = new Set(['namespace', 'namespaces', 'ns']);
const ON_NAMESPACES = ['create', 'delete', 'label', 'annotate', 'patch', 'edit', 'replace', 'taint', 'apply'];
const EVERY: FacetName = ['namespace', [new Unknown('every namespace')]];

/**
 * Namespaces that stand elsewhere than after `-n`: `delete pod,ns shop`, `delete ns --all`, `cp shop/web:/x y`,
 * `delete --raw /api/v1/namespaces/shop`. Source: Kubernetes' reference of `kubectl`; `resource.Builder` for kinds.
 */
export function clusterNames(args: Arguments): readonly FacetName[] {
  return [...kindNames(args), ...podFiles(args), ...rawPaths(args)];
}

function kindNames(args: Arguments): readonly FacetName[] {
  for (const verb of ON_NAMESPACES) {
    const from = afterSubcommand(args.operands, [verb]);
    if (from === undefined) continue;
    const [kinds, ...names] = args.operands.slice(from);
    if (kinds === undefined || !isNamespaceKind(kinds.text)) return slashed(args.operands.slice(from));
    const named = names.flatMap(({ text }): readonly FacetName[] => (isLabel(text) ? [] : [['namespace', text]]));
    const isMany = hasOption(args, '--all', '-l', '--selector', '--field-selector');
    return named.length === 0 && isMany ? [EVERY] : named;
  }
  return [];
}

/** `Namespace/shop`, `ns.v1./shop`. */
function slashed(operands: readonly Operand[]): readonly FacetName[] {
  return operands.flatMap(({ text }): readonly FacetName[] => {
    const [kind, name] = cut(text, '/') ?? [];
    return kind !== undefined && name !== undefined && isNamespaceKind(kind) ? [['namespace', name]] : [];
  });
}

/** Whether namespaces are among the kinds: `pod,ns`, `Namespace`, `namespaces.v1.`. */
function isNamespaceKind(kinds: Text): boolean {
  const all = (known(kinds) ?? '').toLowerCase().split(',');
  return all.some((kind) => !kind.includes('/') && NAMESPACE_KINDS.has(kind.split('.')[0] ?? ''));
}

/** A label that is set or removed: `tier=web`, `tier-`. */
function isLabel(text: Text): boolean {
  return text.some((part) => typeof part === 'string' && part.includes('=')) || known(text)?.endsWith('-') === true;
}

/** A file in a pod may say the namespace, which goes before that of `-n`. */
function podFiles({ operands }: Arguments): readonly FacetName[] {
  const from = afterSubcommand(operands, ['cp']);
  if (from === undefined) return [];
  return operands.slice(from).flatMap(({ text }): readonly FacetName[] => {
    const [pod] = cut(text, ':') ?? [];
    const [namespace] = pod === undefined ? [] : (cut(pod, '/') ?? []);
    return namespace === undefined || namespace.length === 0 ? [] : [['namespace', namespace]];
  });
}

/** A path of the server's API. */
function rawPaths(args: Arguments): readonly FacetName[] {
  return valuesOf(args, '--raw').flatMap((path): readonly FacetName[] => {
    const whole = known(path);
    if (whole === undefined) return [['namespace', path]];
    const [, namespace] = /\/namespaces\/([^/?]+)/.exec(whole) ?? [];
    return namespace === undefined ? [] : [['namespace', [decoded(namespace)]]];
  });
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
