// What comes after this in a script of package.json reads TypeScript, which Node does from 24 on. `npm ci` brings that
// Node along as an optional package: without it, and without a Node of one's own, this says so in one sentence.
const NEEDED = 24;
const here = process.versions.node;
if (Number(here.split('.')[0]) < NEEDED) {
  console.error(
    `grantgate: this needs Node ${NEEDED}, and runs on ${here}: run \`npm ci\` without \`--omit=optional\`, ` +
      `which brings it along, or put Node ${NEEDED} on the PATH.`,
  );
  process.exit(1);
}
