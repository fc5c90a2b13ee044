import { useLanguage } from "#components/site/useLanguage";
import { documentAddress } from "#lib/media/address";
import { typeNames } from "#lib/media/labels";
import type { ShownFiles } from "#lib/media/queries/public";
import type { DocumentEntry } from "#lib/media/schema";
import { sizeIn } from "#lib/media/wording";

interface Props {
  documents: readonly Omit<DocumentEntry, "key">[];
  files: ShownFiles;
}

/** Documents to open or keep, with what each is and weighs before anybody spends their data on it. */
export function DocumentLinks({ documents, files }: Props) {
  const { t, content } = useLanguage();
  return (
    <ul className="adjuntos">
      {documents.map(({ mediaId, label }) => {
        const file = files[mediaId];
        if (!file) return null;
        const type = typeNames[file.extension] ?? file.extension.toUpperCase();
        return (
          <li key={mediaId}>
            <a className="adjunto" href={documentAddress(file)}>
              <i aria-hidden="true">{file.extension.toUpperCase()}</i>
              <span>
                <b lang={content}>{label || file.title}</b>
                <br />
                <span className="chico gris">
                  {type}, {sizeIn(file.bytes, t)}
                </span>
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
