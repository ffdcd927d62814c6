import { type Tool } from './tool.ts';

/** What copies and pushes images and other artifacts to registries. */
export const REGISTRIES: readonly Tool[] = [
  {
    programs: 'crane gcrane',
    images: true,
    source: 'https://github.com/google/go-containerregistry/blob/main/cmd/crane/doc/crane.md',
    within: {
      append: { registry: '-t|--new_tag' },
      mutate: { registry: '-t|--tag' },
      rebase: { registry: '-t|--tag' },
      flatten: { registry: '-t|--tag' },
      'index append': { registry: '-t|--tag' },
      'index filter': { registry: '-t|--tag' },
    },
    values: '-f|--new_layer -b|--base --platform --cache_path --format -l|--label -a|--annotation -e|--env -u|--user',
    operands: [
      ['push', 'registry', 1],
      ['copy', 'registry', 1],
      ['cp', 'registry', 1],
      ['tag', 'registry', 0],
      ['delete', 'registry', 0],
    ],
    reads: {
      verbs: 'blob catalog config digest export ls list manifest pull validate version completion help',
      phrases: 'auth get,auth login,auth logout,auth token',
    },
  },
  {
    programs: 'skopeo',
    images: true,
    source: 'https://github.com/containers/skopeo/tree/main/docs',
    values:
      '--src-creds --dest-creds --creds --authfile --src-authfile --dest-authfile --src-cert-dir --dest-cert-dir ' +
      '--format -f --policy --override-arch --override-os --override-variant --command-timeout --registries.d ' +
      '--additional-tag --sign-by --digestfile -s|--src -d|--dest --retry-times --src-tls-verify --dest-tls-verify',
    flags: '-a --all -q --quiet --debug --insecure-policy --preserve-digests --remove-signatures --scoped --keep-going',
    operands: [
      ['copy', 'registry', 1],
      ['sync', 'registry', 1],
      ['delete', 'registry', 0],
    ],
    reads: { verbs: 'inspect list-tags login logout manifest-digest standalone-sign standalone-verify help' },
  },
  {
    programs: 'oras',
    images: true,
    source: 'https://oras.land/docs/category/oras-commands/',
    values:
      '--config --artifact-type -a|--annotation --annotation-file -u|--username -p|--password --image-spec ' +
      '--from-username --from-password --to-username --to-password --platform --media-type --export-manifest --format',
    flags: '-d --debug -v --verbose -r --recursive --insecure --plain-http -f --force',
    operands: [
      ['push', 'registry', 0],
      ['attach', 'registry', 0],
      ['tag', 'registry', 0],
      ['cp', 'registry', 1],
      ['copy', 'registry', 1],
      ['manifest push', 'registry', 0],
      ['manifest delete', 'registry', 0],
      ['manifest index create', 'registry', 0],
      ['manifest index update', 'registry', 0],
      ['blob push', 'registry', 0],
      ['blob delete', 'registry', 0],
    ],
    reads: {
      verbs: 'discover pull resolve version login logout help fetch ls tags show',
      groups: 'manifest blob repo repository',
    },
  },
];
