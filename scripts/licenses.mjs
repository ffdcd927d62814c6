// The licences of what is in a bundle, from the bundler's own list of modules. (The bundler's licence file leaves out what it merged into another module.)
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const EVERY_MODULE = {
  all: false,
  modules: true,
  nestedModules: true,
  dependentModules: true,
  modulesSpace: Infinity,
  nestedModulesSpace: Infinity,
  groupModulesByAttributes: false,
  groupModulesByCacheStatus: false,
  groupModulesByExtension: false,
  groupModulesByLayer: false,
  groupModulesByPath: false,
  groupModulesByType: false,
};

/** The folders, below the root, of the packages that a build took modules from. */
export function packagesIn(stats) {
  const folders = new Set();
  const visit = (modules = []) => {
    for (const { name, modules: nested } of modules) {
      const folder = /node_modules\/.*/.exec(name ?? '')?.[0].match(/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0];
      if (folder !== undefined) folders.add(folder);
      visit(nested);
    }
  };
  visit(stats.toJson(EVERY_MODULE).modules);
  return [...folders];
}

/** The text of a licence file: first the list, then each text once, with whose it is. */
export function licenseFile(root, folders) {
  const packages = [...new Set(folders)]
    .map((folder) => describe(root, folder))
    .toSorted((a, b) => (a.title < b.title ? -1 : 1));
  const texts = new Map();
  for (const { title, text } of packages) texts.set(text, [...(texts.get(text) ?? []), title]);
  const list = packages.map(({ title, license }) => `${title}: ${license}`);
  const whole = [...texts].map(([text, titles]) => `${'='.repeat(80)}\n${titles.join(', ')}\n\n${text}`);
  return `What is bundled here, and under which licence.\n\n${list.join('\n')}\n\n${whole.join('\n\n')}\n`;
}

function describe(root, folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const files = readdirSync(join(root, folder)).filter((file) => /^(?:licen[cs]e|notice)(?:\.|$)/i.test(file));
  const texts = files.toSorted().map((file) =>
    readFileSync(join(root, folder, file), 'utf8')
      .replaceAll('\r\n', '\n')
      .trim(),
  );
  return {
    title: `${name} ${version}`,
    license,
    text: texts.length > 0 ? texts.join('\n\n') : `(${license}; the package has no licence file of its own)`,
  };
}
