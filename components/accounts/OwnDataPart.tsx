import { Sheet } from "#components/accounts/Sheet";
import { Parts } from "#components/site/Parts";
import { useLanguage } from "#components/site/useLanguage";
import type { LatestOwnData } from "#lib/accounts/queries/ownData";
import { shortInstant } from "#lib/platform/dates";

type Part = LatestOwnData[number];

function Row({ row }: { row: Part["rows"][number] }) {
  const language = useLanguage();
  const line = row.line(language).filter((part) => part !== "");
  return (
    <li>
      <p className="wrap-anywhere">
        {line.length > 0 ? <Parts line={line} /> : language.t("account.data.nothingElse")}
        <span className="ayuda">{shortInstant(row.at, language.locale)}</span>
      </p>
    </li>
  );
}

/** A part of what the portal keeps of somebody, newest first. */
export function OwnDataPart({ part: { name, rows, isMore } }: { part: Part }) {
  const { t } = useLanguage();
  return (
    <Sheet title={t(`account.data.parts.${name}`)}>
      <ol className="bitacora">
        {rows.map((row) => (
          <Row key={row.key} row={row} />
        ))}
      </ol>
      {isMore && <p className="gris mt-3">{t("account.data.more")}</p>}
    </Sheet>
  );
}
