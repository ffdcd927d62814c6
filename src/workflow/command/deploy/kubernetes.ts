import { type Tool } from './tool.ts';

const GLOBAL =
  '--token --user --as --as-group --request-timeout --cache-dir --certificate-authority --client-key ' +
  '--client-certificate --username --password -v';

const KUBECTL: Tool = {
  programs: 'kubectl oc',
  source: 'https://kubernetes.io/docs/reference/kubectl/generated/',
  options: {
    context: '--context --cluster -s|--server',
    namespace: '-n|--namespace',
    file: '-f|--filename -k|--kustomize --kubeconfig',
  },
  // `-f` follows there, and takes no value
  within: { logs: { file: '--kubeconfig' }, exec: { file: '--kubeconfig' }, attach: { file: '--kubeconfig' } },
  values:
    `${GLOBAL} -o|--output -l|--selector --field-selector -c|--container --image --replicas --timeout --type ` +
    '-p|--patch --raw --for --from-literal --from-file --tail --since --to-revision --env --dry-run --field-manager',
  flags: '-i -t -w --watch --current --force --wait --record --all --server-side --prune -R --recursive -it -q --quiet',
  variables: { KUBECONFIG: 'file' },
  operands: [
    ['config use-context', 'context'],
    ['config use', 'context'],
    ['config set-context', 'context'],
    ['config delete-context', 'context'],
    ['project', 'namespace'],
    ['new-project', 'namespace'],
    ['login', 'context'],
  ],
  prefixes: [['namespace/ namespaces/ ns/', 'namespace']],
  kubernetes: true,
  switches: [['-A --all-namespaces', 'namespace', undefined]],
  reads: {
    // what is sent through `port-forward` and `proxy` may be anything
    verbs: 'get describe logs top wait diff events explain cluster-info status convert whoami kustomize',
    phrases: 'rollout status,rollout history,auth can-i,auth whoami,config,login,logout,project,projects',
  },
  runs: {
    exec: 'a command in a container',
    rsh: 'a command in a container',
    debug: 'what is in the image',
    run: 'what is in the image',
  },
  local:
    'version,help,completion,explain,api-resources,api-versions,kustomize-version,options,plugin,config ' +
    'view,config get-contexts,config current-context,config unset',
};

const HELM: Tool = {
  programs: 'helm',
  source: 'https://helm.sh/docs/helm/',
  options: {
    context: '--kube-context --kube-apiserver',
    namespace: '-n|--namespace',
    file: '-f|--values --kubeconfig',
  },
  pairs: '--set --set-string',
  values:
    '--version --timeout --repo --set-file --set-json --username --password --description --history-max ' +
    '--kube-token --kube-as-user --max-history --post-renderer -o|--output -l|--selector --api-versions ' +
    '--kube-version -s|--show-only -d|--destination --app-version --output-dir --release-name --keyring --key',
  flags: '--debug --devel --dependency-update --skip-tests --strict --quiet --with-subcharts --wait --atomic --install',
  variables: { HELM_NAMESPACE: 'namespace', HELM_KUBECONTEXT: 'context', KUBECONFIG: 'file' },
  reads: { verbs: 'get list ls status history template diff unittest', groups: 'secrets' },
  local:
    'version,help,completion,lint,create,package,repo,dependency,dep,pull,fetch,registry,search,show,inspect,' +
    'verify,plugin,env',
  operands: [['push', 'registry', 1]],
  images: true,
};

const HELMFILE: Tool = {
  programs: 'helmfile',
  source: 'https://helmfile.readthedocs.io/en/latest/',
  options: {
    alias: '-e|--environment',
    context: '--kube-context',
    namespace: '-n|--namespace',
    file: '-f|--file --state-values-file --values --kubeconfig',
  },
  pairs: '--state-values-set --set -l|--selector',
  values: '-b|--helm-binary -c|--chart --args --log-level --concurrency --context',
  variables: { HELMFILE_ENVIRONMENT: 'alias', KUBECONFIG: 'file' },
  local: 'version,help,completion,init,deps,repos,lint,cache',
};

const DELIVERY: readonly Tool[] = [
  {
    programs: 'kustomize',
    source: 'https://kubectl.docs.kubernetes.io/references/kustomize/',
    operands: [['build', 'file']],
    reads: { verbs: 'build' },
    values: '-o|--output --helm-command --load-restrictor',
    flags: '--enable-helm --enable-alpha-plugins',
    local: 'version,help,completion,edit,create,cfg,fn',
  },
  {
    programs: 'skaffold',
    source: 'https://skaffold.dev/docs/references/cli/',
    options: {
      alias: '-p|--profile',
      context: '--kube-context',
      namespace: '-n|--namespace',
      file: '-f|--filename --kubeconfig',
    },
    values:
      '-d|--default-repo -t|--tag -a|--build-artifacts -i|--images -l|--label -m|--module --set -o|--output ' +
      '--file-output',
    variables: {
      SKAFFOLD_PROFILE: 'alias',
      SKAFFOLD_KUBE_CONTEXT: 'context',
      SKAFFOLD_NAMESPACE: 'namespace',
      KUBECONFIG: 'file',
    },
    local: 'version,help,completion,fix,schema,init,diagnose,config',
  },
  {
    programs: 'argocd',
    source: 'https://argo-cd.readthedocs.io/en/stable/user-guide/commands/argocd/',
    options: {
      context: '--server --argocd-context --dest-server --dest-name',
      namespace: '--dest-namespace',
      project: '--project',
      file: '--values',
    },
    pairs: '-l|--selector',
    values:
      '--auth-token --revision --repo --path --timeout --resource --kube-context --grpc-web-root-path ' +
      '-H|--header -N|--app-namespace -o|--output --config -p|--parameter --sync-policy --username --password',
    flags: '--grpc-web --insecure --prune --force --plaintext --core --async --dry-run --health --sync --upsert',
    variables: { ARGOCD_SERVER: 'context' },
    operands: [
      ['app sync', 'app', 'every'],
      ['app wait', 'app', 'every'],
      ['app delete', 'app', 'every'],
      ['app set', 'app'],
      ['app unset', 'app'],
      ['app create', 'app'],
      ['app get', 'app'],
      ['app diff', 'app'],
      ['app patch', 'app'],
      ['app rollback', 'app'],
      ['app history', 'app'],
      ['app manifests', 'app'],
      ['app actions run', 'app'],
      ['app terminate-op', 'app'],
      ['login', 'context'],
      ['context', 'context'],
    ],
    local: 'version,help,completion,logout',
  },
  {
    programs: 'flux',
    source: 'https://fluxcd.io/flux/cmd/',
    options: { context: '--context --cluster', namespace: '-n|--namespace', file: '--kubeconfig' },
    values: '--timeout --url --interval --source --path --branch --tag --export-dir',
    variables: { KUBECONFIG: 'file' },
    operands: [
      ['reconcile kustomization', 'app'],
      ['reconcile ks', 'app'],
      ['reconcile helmrelease', 'app'],
      ['reconcile hr', 'app'],
      ['suspend kustomization', 'app'],
      ['resume kustomization', 'app'],
      ['suspend helmrelease', 'app'],
      ['resume helmrelease', 'app'],
    ],
    prefixes: [['oci://', 'registry']],
    images: true,
    undecided: { bootstrap: 'to which branch `flux` commits' },
    reads: {
      verbs: 'get logs check diff events export stats trace tree',
      groups: 'kustomization ks helmrelease hr source artifact',
    },
    local: 'version,help,completion,pull,build,list artifacts',
  },
  {
    programs: 'nomad',
    source: 'https://developer.hashicorp.com/nomad/commands',
    singleDash: true,
    options: { namespace: '-namespace', context: '-address -region', file: '-var-file' },
    pairs: '-var',
    values: '-token -ca-cert -client-cert -client-key -check-index -vault-token -consul-token -output -tls-server-name',
    flags: '-detach -verbose -json -purge -no-color',
    variables: { NOMAD_NAMESPACE: 'namespace', NOMAD_ADDR: 'context', NOMAD_REGION: 'context' },
    operands: [
      ['job run', 'file'],
      ['run', 'file'],
    ],
    local: 'version,fmt,job validate,validate,job init,init',
  },
];

/** Tools for clusters: Kubernetes, OpenShift, Nomad, and what delivers to them. */
export const KUBERNETES: readonly Tool[] = [KUBECTL, HELM, HELMFILE, ...DELIVERY];
