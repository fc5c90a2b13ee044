import { Button } from "#components/ui/Button";
import { momentWords } from "#lib/editorial/moments";
import { readNotice } from "#lib/notifications/actions";
import { noticeWords, untitled } from "#lib/notifications/labels";
import type { Notice } from "#lib/notifications/queries";

/** One notice: opening it also reads it, with or without a script. */
export function NoticeRow({ notice }: { notice: Notice }) {
  const { id, title, text, at, readAt } = notice;
  const name = title || untitled;
  return (
    <li className={readAt ? "aviso-fila" : "aviso-fila nuevo"}>
      <form action={readNotice}>
        <input type="hidden" name="aviso" value={id} />
        <button type="submit" className="abrir">
          {!readAt && <span className="oculto">Sin leer: </span>}«{name}»: {noticeWords(notice)}
        </button>
        <span className="gris chico">
          <time dateTime={at.toISOString()}>{momentWords(at)}</time>
        </span>
        {!readAt && (
          <Button variant="plain" type="submit" name="quedarse" value="1">
            Marcar como leído<span className="oculto"> «{name}»</span>
          </Button>
        )}
      </form>
      {text && <p className="texto-plano gris">«{text}»</p>}
    </li>
  );
}
