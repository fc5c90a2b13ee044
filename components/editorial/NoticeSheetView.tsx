import { Kicker } from "#components/editorial/Kicker";
import { counted } from "#lib/platform/dates";
import type { NoticeSheet } from "#lib/sharing/noticeSheet";
import { qrPath } from "#lib/sharing/qr";

interface Props {
  sheet: NoticeSheet;
  /** The absolute address of the publication. */
  url: string;
}

function Points({ list }: { list: NonNullable<NoticeSheet["list"]> }) {
  const { title, items, more } = list;
  const others =
    items.length > 0 ? counted(more, "punto más", "puntos más") : counted(more, "punto", "puntos");
  return (
    <section>
      <h2>{title}</h2>
      <ol className="orden">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ol>
      {more > 0 && <p>Hay {others} en la dirección de abajo.</p>}
    </section>
  );
}

/** A publication on one sheet of paper, to be read from a step away and gone on with on a phone. */
export function NoticeSheetView({ sheet, url }: Props) {
  const { sign, label, title, summary, facts, list, dense } = sheet;
  const code = qrPath(url);
  return (
    <article className={dense ? "hoja densa" : "hoja"}>
      <Kicker sign={sign} label={label} />
      <h1>{title}</h1>
      {summary && <p className="bajada">{summary}</p>}
      <dl>
        {facts.map((fact) => (
          <div key={fact.label}>
            <dt>{fact.label}</dt>
            <dd>{fact.text}</dd>
          </div>
        ))}
      </dl>
      {list && <Points list={list} />}
      <footer>
        <svg
          viewBox={`0 0 ${code.side} ${code.side}`}
          role="img"
          aria-label="Código QR de esta publicación"
        >
          <path d={code.path} stroke="#000" />
        </svg>
        <p>
          Léalo completo en su celular: apunte la cámara al código o escriba{" "}
          <b>{url.replace(/^https?:\/\//, "")}</b>
        </p>
      </footer>
    </article>
  );
}
