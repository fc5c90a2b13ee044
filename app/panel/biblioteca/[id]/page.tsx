import type { Metadata } from "next";
import { DescribeForm } from "#components/media/DescribeForm";
import { FilePreview } from "#components/media/FilePreview";
import { FileUses } from "#components/media/FileUses";
import { ReplaceFile } from "#components/media/ReplaceFile";
import { TrashFile } from "#components/media/TrashFile";
import { Breadcrumbs } from "#components/ui/Breadcrumbs";
import { momentWords } from "#lib/editorial/moments";
import { sentence } from "#lib/editorial/wording";
import { libraryAddress, mediaAddress } from "#lib/media/address";
import { canSeeLibrary } from "#lib/media/policy";
import { folders, mediaFile } from "#lib/media/queries/library";
import { fileWords } from "#lib/media/wording";
import { orNotFound, pageActor } from "#lib/platform/page";

export const metadata: Metadata = { title: "Archivo · Biblioteca" };

export default async function FilePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await pageActor(canSeeLibrary, mediaAddress(id));
  const [file, shelves] = await Promise.all([orNotFound(mediaFile(actor, id)), folders(actor)]);
  const trashed = file.trashedAt !== null;
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Biblioteca", href: libraryAddress() },
          ...(trashed ? [{ label: "Papelera", href: libraryAddress({ trashed }) }] : []),
          { label: file.title },
        ]}
      />
      <div className="barra">
        <div>
          <h1>{file.title}</h1>
          <p className="gris">
            {fileWords(file)}.{" "}
            {sentence(`Lo subió ${file.uploadedByName}, ${momentWords(file.at)}`)}
          </p>
        </div>
      </div>
      <div className="ficha">
        <div>
          <FilePreview file={file} />
          <FileUses uses={file.uses} />
          {!trashed && file.may.replace && <ReplaceFile file={file} />}
          <TrashFile file={file} />
        </div>
        {!trashed && <DescribeForm key={file.version} file={file} folders={shelves} />}
      </div>
    </>
  );
}
