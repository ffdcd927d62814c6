import { type Folder, FOLDERS } from '../rooms.ts';

/** The map of src/: its folders with what each may import, and the rooms in them. */
export function roomsSection(): string {
  const folders = Object.entries(FOLDERS);
  const rooms = folders.flatMap(([folder, { rooms }]) =>
    Object.entries(rooms).map(([room, holds]) => `| \`${folder}/${room}/\` | ${holds} |\n`),
  );
  return [
    '| folder of `src/` | holds | may import |\n| --- | --- | --- |\n',
    ...folders.map(([name, folder]) => `| \`${name}/\` | ${folder.holds} | ${importsOf(name, folder)} |\n`),
    '\n| room | holds |\n| --- | --- |\n',
    ...rooms,
  ].join('');
}

function importsOf(name: string, { folders, packages, node }: Folder): string {
  const owned = name === 'errors' ? [] : ['errors', ...folders];
  const outside = packages?.map((one) => `\`${one}\``) ?? (node === true ? ['packages'] : []);
  const all = [...owned, ...(node === true ? ['Node'] : []), ...outside];
  return all.length === 0 ? 'nothing' : all.join(', ');
}
