import { eitherShape } from './either-shape.ts';
import { described, flag, list, object, type Of, optional, record, text } from './shape.ts';

/** `owner/name` or `owner/name/path`, as after `uses:` and without the ref; `./path` of the repository itself. */
const ACTION_PART = '\\.{0,2}[A-Za-z0-9_-][A-Za-z0-9_.-]{0,99}';
const ACTION = new RegExp(`^(?:[A-Za-z0-9][A-Za-z0-9_-]{0,99}|\\.)/${ACTION_PART}(?:/${ACTION_PART}){0,10}$`);

const inputName = (): ReturnType<typeof text> =>
  text({ pattern: /^[A-Za-z_][A-Za-z0-9_-]{0,99}$/, expected: 'the name of an input' });
const inputs = (what: string): ReturnType<typeof described<string | readonly string[]>> =>
  described(
    eitherShape(inputName(), list(inputName(), { max: 20 }), 'the name of an input, or a list of them'),
    `Input, or inputs, that ${what}.`,
  );

const actionShape = object(
  {
    branch: optional(inputs('name a branch it changes')),
    tag: optional(inputs('name a tag it makes or moves')),
    ref: optional(inputs('name a branch or a tag, either of them')),
    environment: optional(inputs('name an environment, by its own name')),
    repository: optional(inputs('name another repository, `owner/name`, that it changes or starts something in')),
    alias: optional(inputs('name a stage, a slot or a channel: an environment as a tool calls it')),
    profile: optional(inputs('name a profile of the AWS command line')),
    context: optional(inputs('name a context of Kubernetes, or a cluster')),
    namespace: optional(inputs('name a namespace of Kubernetes, or a resource group')),
    stack: optional(inputs('name a stack of CloudFormation, the CDK or Pulumi')),
    workspace: optional(inputs('name a workspace of Terraform')),
    project: optional(inputs('name a project of a cloud or of a host')),
    subscription: optional(inputs('name a subscription of Azure')),
    app: optional(inputs('name an app, a service or a function')),
    bucket: optional(inputs('name a bucket, or a container of stored files')),
    parameter: optional(inputs('name a parameter or a secret of a cloud')),
    registry: optional(inputs('name a repository of images, with its registry')),
    database: optional(inputs('name a database, or its server')),
    file: optional(inputs('name a file of variables or values, or a folder')),
    checkout: optional(
      described(
        flag(),
        'It checks out a repository as `actions/checkout` does, with the inputs `repository`, `ref` and `path`: what ' +
          'follows works in that clone.',
      ),
    ),
    vouched: optional(
      described(
        flag(),
        'What cannot be read of it is relied on, as the script of `actions/github-script`. What its inputs name is ' +
          'judged all the same.',
      ),
    ),
    harmless: optional(described(flag(), 'It touches neither a branch nor an environment; the same as `{}`.')),
  },
  (value, path, mismatches) => {
    const { harmless, checkout, vouched, ...names } = value;
    const said = [...(checkout === true ? ['checkout'] : []), ...(vouched === true ? ['vouched'] : [])];
    const named = { ...names, ...Object.fromEntries(said.map((key) => [key, true])) };
    if (harmless === true && Object.keys(named).length > 0) {
      mismatches.push({
        path: [...path, 'harmless'],
        message: 'an action that touches something is not harmless',
        hint: 'leave out `harmless`, or everything else',
      });
    }
    if (harmless === false && Object.keys(named).length === 0) {
      mismatches.push({
        path: [...path, 'harmless'],
        message: 'says that it touches something, and not by which input',
        hint: 'name the inputs, or leave the action out',
      });
    }
  },
);
/** What a policy says about one action. */
export type ExtraAction = Of<typeof actionShape>;

/** The policy's key `actions`: what actions touch that the built-in table does not have, or not wholly. */
export const actionsShape = record(
  ACTION,
  'an action or workflow written `owner/name` or `owner/name/path`, without a ref, or `./path`',
  actionShape,
  500,
);
export type ExtraActions = Of<typeof actionsShape>;

/**
 * Whether a policy says of an action, or of a workflow that is called, that there is nothing to be said; `name` as in
 * its keys. Names have no case, and paths in the repository do.
 */
export function isVouchedAction(actions: ExtraActions, name: string): boolean {
  const isPath = name.startsWith('./');
  return [...actions].some(
    ([key, entry]) => vouchesFor(entry) && (isPath ? key === name : key.toLowerCase() === name.toLowerCase()),
  );
}

/** Whether an entry says that an action touches nothing. */
export function vouchesFor(entry: ExtraAction): boolean {
  return entry.harmless === true || entry.vouched === true || Object.keys(entry).length === 0;
}
