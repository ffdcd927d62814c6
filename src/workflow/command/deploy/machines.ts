import { type Tool } from './tool.ts';

const DOCKER: Tool = {
  programs: 'docker',
  source: 'https://docs.docker.com/reference/cli/docker/',
  images: true,
  inner: 'run,exec,container run,container exec,compose run,compose exec',
  options: { context: '-c|--context' },
  within: {
    run: { context: '--context' },
    exec: { context: '--context' },
    build: { context: '--context', registry: '-t|--tag' },
    'buildx build': { context: '--context', registry: '-t|--tag' },
    'buildx imagetools create': { context: '--context', registry: '-t|--tag' },
    create: { context: '--context' },
    login: { context: '--context' },
    'stack deploy': { context: '--context', file: '-c|--compose-file' },
  },
  values:
    '-H|--host --config -l|--log-level -f|--file -t|--tag -u|--username -p|--password --build-arg --platform ' +
    '--target --name -v|--volume -e|--env -w|--workdir --network --entrypoint --env-file -o|--output --cache-to ' +
    '--cache-from --project-directory --profile --project-name --parallel --progress --ansi --builder',
  flags: '-q --quiet -D --debug --tls --tlsverify --no-cache --rm -it -i -t -d',
  keyed: [
    ['-o', 'name', 'registry'],
    ['--cache-to', 'ref', 'registry'],
  ],
  variables: { DOCKER_CONTEXT: 'context' },
  operands: [
    ['context use', 'context'],
    ['stack deploy', 'stack'],
    ['stack rm', 'stack', 'every'],
    ['stack up', 'stack'],
    ['push', 'registry'],
    ['image push', 'registry'],
    ['manifest push', 'registry'],
    ['trust sign', 'registry'],
  ],
  local: 'version,help,login,logout,manifest create,manifest inspect,buildx create,buildx version,buildx ls',
  // on the machine that it runs on
  reads: {
    verbs:
      'run exec build bake b f start stop restart kill pause unpause wait attach create rm rmi tag untag pull images ' +
      'ps ls list inspect logs top stats events info search save load import export commit cp diff history port ' +
      'rename update prune df du connect disconnect use show annotate add remove exists mount unmount umount bud ' +
      'from unshare init up down watch services volumes scale reset tree sbom',
    groups: 'image container network volume system builder buildx manifest context compose pod',
    phrases:
      'compose config,compose convert,compose version,buildx imagetools inspect,buildx install,buildx uninstall,' +
      'service ls,service ps,service inspect,service logs,stack ls,stack ps,stack services,stack config,node ls,' +
      'node ps,node inspect,config ls,config inspect,secret ls,secret inspect,trust inspect,plugin ls,plugin inspect,' +
      'scout cves,scout quickview,scout compare,scout recommendations,scout sbom,scout version',
  },
  only: [
    [
      'build,buildx build,buildx bake,image build,builder build,compose build',
      'registry',
      '--push -o=registry --output=registry -o=push=true --output=push=true --cache-to=registry',
    ],
  ],
  runs: {
    run: 'what is in the image',
    'container run': 'what is in the image',
    exec: 'a command in a container',
    'container exec': 'a command in a container',
    build: 'a Dockerfile',
    'image build': 'a Dockerfile',
    'builder build': 'a Dockerfile',
    'buildx build': 'a Dockerfile',
    'buildx b': 'a Dockerfile',
    'buildx bake': 'a Dockerfile',
    'buildx f': 'a Dockerfile',
    'farm build': 'a Dockerfile',
    bud: 'a Containerfile',
    'container start': 'what is in the image',
    'pod start': 'what is in the image',
    'kube play': 'what is in the image',
    'play kube': 'what is in the image',
    'machine ssh': 'a command on another machine',
    compose: 'a Compose file',
    start: 'what is in the image',
  },
};

/** The same commands, and a destination of its own. */
const WITH_DESTINATION = { operands: [...(DOCKER.operands ?? []), ['push', 'registry', 1]] } satisfies Partial<Tool>;

/** What deploys to machines. */
export const MACHINES: readonly Tool[] = [
  {
    programs: 'cosign',
    images: true,
    source: 'https://docs.sigstore.dev/cosign/signing/overview/',
    values:
      '--key -k -a --annotations --cert --certificate --certificate-chain --predicate --type --sbom -f --from --slot',
    flags: '--yes -y --recursive -r --upload --tlog-upload --force --allow-insecure-registry -d',
    operands: ['sign', 'attest', 'clean', 'copy'].map((command) => [command, 'registry', 'every'] as const),
    reads: {
      verbs:
        'verify verify-attestation verify-blob verify-blob-attestation download triangulate tree initialize login ' +
        'public-key env version dockerfile manifest sign-blob attest-blob save',
    },
    local: 'help,version,env,login,initialize',
  },
  {
    programs: 'cap',
    source: 'https://capistranorb.com/documentation/getting-started/preparing-your-application/',
    plain: true,
    operands: [['', 'alias']],
    values: '-f --rakefile -r --roles -z --hosts -R --tasks -T',
    runs: { '*': 'tasks of Capistrano' },
  },
  {
    programs: 'ansible-playbook ansible',
    source: 'https://docs.ansible.com/ansible/latest/cli/ansible-playbook.html',
    plain: true,
    abbreviates: true,
    options: { file: '-i|--inventory|--inventory-file', alias: '-l|--limit --subset' },
    pairs: '-e|--extra-vars',
    values:
      '-u|--user --private-key|--key-file -t|--tags --skip-tags --vault-password-file|--vault-pass-file ' +
      '--vault-id -f|--forks -c|--connection -T|--timeout -M|--module-path --start-at-task --become-user ' +
      '--become-method --ssh-common-args -m|--module-name -a|--args',
    flags: '-v -vv -vvv -b --become -C --check -D --diff',
    variables: { ANSIBLE_INVENTORY: 'file' },
    runs: { '*': 'a playbook' },
  },
  DOCKER,
  { ...DOCKER, ...WITH_DESTINATION, programs: 'podman nerdctl' },
  // what it commits may be an image of a registry
  {
    ...DOCKER,
    ...WITH_DESTINATION,
    programs: 'buildah',
    operands: [...WITH_DESTINATION.operands, ['commit', 'registry', 1]],
    reads: { ...DOCKER.reads, verbs: (DOCKER.reads?.verbs ?? '').replace(' commit ', ' ') },
  },
];
