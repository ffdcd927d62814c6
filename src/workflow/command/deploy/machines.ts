import { type Tool } from './tool.ts';

const DOCKER: Tool = {
  programs: 'docker',
  source: 'https://docs.docker.com/reference/cli/docker/',
  images: true,
  inner: 'run,exec,container run,container exec',
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
    '--cache-from',
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
  writes:
    'push,image push,manifest push,trust sign,trust revoke,buildx imagetools create,compose push,stack deploy,' +
    'stack rm,stack up,service create,service update,service rm,service scale,service rollback,config create,' +
    'config rm,secret create,secret rm,swarm,node update,plugin push',
  only: [
    [
      'build,buildx build,buildx bake,image build,builder build,compose build',
      'registry',
      '--push -o=registry --output=registry -o=push=true --output=push=true --cache-to=registry',
    ],
  ],
  runs: {
    run: 'what is in the image',
    exec: 'a command in a container',
    build: 'a Dockerfile',
    'buildx build': 'a Dockerfile',
    'buildx bake': 'a Dockerfile',
    compose: 'a Compose file',
    start: 'what is in the image',
  },
};

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
        'verify verify-attestation verify-blob download triangulate tree generate-key-pair initialize login ' +
        'public-key env version dockerfile manifest sign-blob attest-blob',
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
  // the same commands, and a destination of its own
  { ...DOCKER, programs: 'podman nerdctl buildah', operands: [...(DOCKER.operands ?? []), ['push', 'registry', 1]] },
];
