interface Nested {
  id: string;
  name: string;
  parentId: string | null;
}

/** Folders with the way to each, "Asambleas / 2026", in alphabetical order. */
export function folderPaths(folders: readonly Nested[]): { id: string; path: string }[] {
  const byId = new Map(folders.map((folder) => [folder.id, folder]));
  const pathOf = ({ name, parentId }: Nested, depth = 0): string => {
    const parent = parentId && depth < 20 ? byId.get(parentId) : undefined;
    return parent ? `${pathOf(parent, depth + 1)} / ${name}` : name;
  };
  return folders
    .map((folder) => ({ id: folder.id, path: pathOf(folder) }))
    .sort((a, b) => a.path.localeCompare(b.path, "es"));
}
