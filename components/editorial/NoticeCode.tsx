import { qrPath } from "#lib/sharing/qr";

/** On paper, for the periódico mural: the code that leads a phone to the page, and its address. */
export function NoticeCode({ url }: { url: string }) {
  const { side, path } = qrPath(url);
  return (
    <figure className="mural">
      <svg viewBox={`0 0 ${side} ${side}`} role="img" aria-label="Código QR de esta página">
        <path d={path} stroke="#000" />
      </svg>
      <figcaption>
        Léalo en su celular: <b>{url.replace(/^https?:\/\//, "")}</b>
      </figcaption>
    </figure>
  );
}
