import { NameFolder } from "#components/media/NameFolder";
import { libraryAddress } from "#lib/media/address";
import type { Folder } from "#lib/media/queries/library";
import type { MediaFilter } from "#lib/media/schema";

interface Props {
  folders: Folder[];
  filter: MediaFilter;
}

function FolderLink({ folder, current }: { folder: Folder; current: boolean }) {
  return (
    <a href={libraryAddress({ folderId: folder.id })} aria-current={current ? "page" : undefined}>
      {folder.name}
    </a>
  );
}

function Within({
  folders,
  parentId,
  at,
}: {
  folders: Folder[];
  parentId: string | null;
  at: string | null;
}) {
  const here = folders.filter((folder) => folder.parentId === parentId);
  if (here.length === 0) return null;
  return (
    <ul className={parentId ? "dentro" : undefined}>
      {here.map((folder) => (
        <li key={folder.id}>
          <FolderLink folder={folder} current={folder.id === at} />
          <Within folders={folders} parentId={folder.id} at={at} />
        </li>
      ))}
    </ul>
  );
}

/** The folders of the library, the trash, and the way to make or rename one. */
export function FolderNav({ folders, filter: { folderId, trashed } }: Props) {
  const current = folders.find(({ id }) => id === folderId) ?? null;
  return (
    <div>
      <nav className="carpetas" aria-label="Carpetas">
        <a href={libraryAddress()} aria-current={!folderId && !trashed ? "page" : undefined}>
          Todos los archivos
        </a>
        <Within folders={folders} parentId={null} at={folderId} />
        <a href={libraryAddress({ trashed: true })} aria-current={trashed ? "page" : undefined}>
          Papelera
        </a>
      </nav>
      <NameFolder key={folderId} current={current} />
    </div>
  );
}
