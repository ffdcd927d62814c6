/** An action that changes something elsewhere which is no branch and no environment. */
interface WritingAction {
  /** Only where one of these inputs is given, and not `false`; always where left out. */
  readonly when?: readonly string[];
  /** Input that names the images, with their tags. */
  readonly images?: string;
}

/** Actions that write images and packages with what they are given, by name in lower case. */
export const WRITING_ACTIONS: ReadonlyMap<string, WritingAction> = new Map(
  Object.entries({
    // source: docker/build-push-action, action.yml: `push` is short for an output of the registry
    'docker/build-push-action': { when: ['push', 'outputs'], images: 'tags' },
    'docker/bake-action': { when: ['push', 'set'] },
    // source: actions/attest, action.yml; the other two hand their inputs on to it
    'actions/attest': { when: ['push-to-registry'], images: 'subject-name' },
    'actions/attest-build-provenance': { when: ['push-to-registry'], images: 'subject-name' },
    'actions/attest-sbom': { when: ['push-to-registry'], images: 'subject-name' },
    // source: actions/configure-pages, action.yml: it turns Pages on, with a token of its own
    'actions/configure-pages': { when: ['enablement'] },
    'actions/delete-package-versions': {},
    'pypa/gh-action-pypi-publish': {},
  }),
);
