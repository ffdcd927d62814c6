import { known } from '../../../workflow/text.ts';
import { resolveText } from '../../../workflow/expression/resolve.ts';
import type { Scalar } from '../../../workflow/file/tree.ts';
import type { GateRule } from '../../gate/gate-rule.ts';
import type { GateUse } from '../../gate/gate-use.ts';

/** Gates that run in an image. */
export const gateInContainer: GateRule = {
  id: 'gate-in-container',
  severity: 'warning',
  summary: 'The job of a gate runs in a container.',
  advice:
    'The gate then runs with the libraries, the certificates and the variables of that image: whoever can change the ' +
    'image decides what the gate sees. Take `container` off the job, and set tools up in steps after the gate.',
  check: (use) => {
    const { job } = use;
    if (job.container === undefined || isNoContainer(use)) return [];
    return [
      {
        place: job.container.place,
        message: `the job \`${job.id}\` runs in a container, so the image decides what the gate runs with`,
        hint: 'remove `container`, and set tools up in steps after the gate',
      },
    ];
  },
};

/** Source: GitHub's reference, "Workflow syntax", `jobs.<job_id>.container`: an empty image is no container. */
function isNoContainer({ job: { container }, contexts }: GateUse): boolean {
  const image = container?.kind === 'mapping' ? container.entries.find(({ key }) => key === 'image')?.value : container;
  return image?.kind === 'scalar' && known(resolveText(image.text, contexts))?.trim() === '';
}

/** Names by which a runtime, a linker or a shell runs or loads something else, or trusts everybody. */
const STEERING: ReadonlySet<string> = new Set([
  'BASH_ENV',
  'GCONV_PATH',
  'GLIBC_TUNABLES',
  'NODE_OPTIONS',
  'NODE_PATH',
  'OPENSSL_CONF',
  'OPENSSL_ENGINES',
  'OPENSSL_MODULES',
  'PATH',
]);
const STEERING_PREFIXES = ['LD_', 'DYLD_'];

/** Variables that decide what the gate's own program runs. */
export const gateVariable: GateRule = {
  id: 'gate-variable',
  severity: 'warning',
  summary: 'A variable of the workflow, the job or the step steers the program of the gate, such as `NODE_OPTIONS`.',
  advice:
    'By such a variable something else is loaded, run or trusted before the gate decides. Set it in the steps after ' +
    'the gate that need it.',
  check: (use) =>
    [...stepVariables(use)].flatMap(([name, value]) =>
      steersGate(name, value.text)
        ? [
            {
              place: value.place,
              message: `the variable \`${name}\` changes what the program of the gate loads, runs or trusts`,
              hint: 'set it in the steps after the gate that need it',
            },
          ]
        : [],
    ),
};

/** What the step gets: the innermost of each name. A caller hands no variables on. */
function stepVariables({ workflow, job, step }: GateUse): ReadonlyMap<string, Scalar> {
  return new Map([...workflow.env, ...job.env, ...step.env]);
}

function steersGate(name: string, value: string): boolean {
  const upper = name.toUpperCase();
  if (value.trim() === '') return false;
  if (upper === 'NODE_TLS_REJECT_UNAUTHORIZED') return value.trim() === '0';
  // many call the environment of a deploy so: only a file is read by a shell
  if (upper === 'ENV') return /[/\\]/.test(value.replaceAll(/\$\{\{.*?\}\}/gs, ''));
  return STEERING.has(upper) || STEERING_PREFIXES.some((prefix) => upper.startsWith(prefix));
}
