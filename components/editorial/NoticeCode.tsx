import { useLanguage } from "#components/site/useLanguage";
import { qrPath } from "#lib/sharing/qr";

/** On paper, for the periódico mural: the code that leads a phone to the page, and its address. */
export function NoticeCode({ url }: { url: string }) {
  const { t } = useLanguage();
  const { side, path } = qrPath(url);
  return (
    <figure className="mural">
      <svg viewBox={`0 0 ${side} ${side}`} role="img" aria-label={t("sharing.code")}>
        <path d={path} stroke="#000" />
      </svg>
      <figcaption>
        {t("sharing.onPhone")} <b>{url.replace(/^https?:\/\//, "")}</b>
      </figcaption>
    </figure>
  );
}
