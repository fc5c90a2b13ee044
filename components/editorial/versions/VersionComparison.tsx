import type { KindTexts } from "#components/editorial/kindTexts";
import type { ChangesView } from "#components/editorial/versions/FieldChanges";
import { ContentChanges } from "#components/editorial/workspace/ContentChanges";
import { withParams } from "#lib/editorial/address";
import { versionsAddress } from "#lib/editorial/panelAddress";
import type { revisionPair } from "#lib/editorial/queries/revisions";
import { sideBySide } from "#lib/editorial/versionNumbers";
import { shortInstant } from "#lib/platform/dates";

type Pair = Awaited<ReturnType<typeof revisionPair>>;

interface Props {
  publicationId: string;
  texts: KindTexts;
  pair: Pair;
  view: ChangesView;
}

const views = { inline: "En un solo texto", side: "Lado a lado" } as const;

function ViewChoice({ publicationId, pair, view }: Omit<Props, "texts">) {
  const params = { de: pair.before.number, a: pair.after.number };
  const addressOf = (name: ChangesView) =>
    withParams(versionsAddress(publicationId), {
      ...params,
      vista: name === "side" ? sideBySide : null,
    });
  return (
    <nav className="pasos" aria-label="Cómo se muestran los cambios">
      {(["inline", "side"] as const).map((name) => (
        <a key={name} href={addressOf(name)} aria-current={name === view ? "true" : undefined}>
          {views[name]}
        </a>
      ))}
    </nav>
  );
}

const written = ({ number, authorName, at }: Pair["before"]) =>
  `versión ${number}, de ${authorName}, ${shortInstant(at)}`;

/** What changed between two versions, in the way that was asked. */
export function VersionComparison({ publicationId, texts, pair, view }: Props) {
  return (
    <ContentChanges
      texts={texts}
      {...pair}
      sides={{ before: "Antes", after: "Después" }}
      view={view}
    >
      <p className="gris mb-3">
        De la {written(pair.before)}, a la {written(pair.after)}
      </p>
      <ViewChoice publicationId={publicationId} pair={pair} view={view} />
    </ContentChanges>
  );
}
