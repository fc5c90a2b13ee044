import { Kicker } from "#components/editorial/Kicker";
import { Parts } from "#components/site/Parts";
import { useLanguage } from "#components/site/useLanguage";
import type { NoticeSheet } from "#lib/sharing/noticeSheet";
import { qrPath } from "#lib/sharing/qr";

interface Props {
  sheet: NoticeSheet;
  /** The absolute address of the publication. */
  url: string;
}

function Points({ list }: { list: NonNullable<NoticeSheet["list"]> }) {
  const { title, items, more } = list;
  const { t, content } = useLanguage();
  const others = t(items.length > 0 ? "sheet.more" : "sheet.all", { count: more });
  return (
    <section>
      <h2>{title}</h2>
      <ol className="orden" lang={content}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ol>
      {more > 0 && <p>{others}</p>}
    </section>
  );
}

/** A publication on one sheet of paper, to be read from a step away and gone on with on a phone. */
export function NoticeSheetView({ sheet, url }: Props) {
  const { sign, label, title, summary, facts, list, dense } = sheet;
  const { t, content } = useLanguage();
  const code = qrPath(url);
  return (
    <article className={dense ? "hoja densa" : "hoja"}>
      <Kicker sign={sign} label={label} />
      <h1 lang={content}>{title}</h1>
      {summary && (
        <p className="bajada" lang={content}>
          {summary}
        </p>
      )}
      <dl>
        {facts.map((fact) => (
          <div key={fact.label}>
            <dt>{fact.label}</dt>
            <dd>
              <Parts line={[fact.text]} />
            </dd>
          </div>
        ))}
      </dl>
      {list && <Points list={list} />}
      <footer>
        <svg viewBox={`0 0 ${code.side} ${code.side}`} role="img" aria-label={t("sheet.code")}>
          <path d={code.path} stroke="#000" />
        </svg>
        <p>
          {t("sheet.onPhone")} <b>{url.replace(/^https?:\/\//, "")}</b>
        </p>
      </footer>
    </article>
  );
}
