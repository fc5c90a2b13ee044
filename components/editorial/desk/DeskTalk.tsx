import { DeskSection } from "#components/editorial/desk/DeskSection";
import { signOf, titleOf } from "#components/editorial/kindTexts";
import { Tocapu } from "#components/editorial/Tocapu";
import { LinkButton } from "#components/ui/Button";
import type { OpenTalk } from "#lib/comments/queries";
import { momentWords } from "#lib/editorial/moments";
import { editorAddress } from "#lib/editorial/panelAddress";
import { sentence } from "#lib/editorial/wording";
import { counted } from "#lib/platform/dates";

function lastWords({ lastAuthor, lastAt, isOwn, waitsFor }: OpenTalk): string {
  const when = momentWords(lastAt);
  if (!isOwn) return sentence(`Lo último lo dijo ${lastAuthor}, ${when}`);
  return sentence(
    `Usted dijo lo último, ${when}. Espera respuesta${waitsFor ? ` de ${waitsFor}` : ""}`,
  );
}

function lineOf(talk: OpenTalk): string {
  const { open } = talk;
  const last = lastWords(talk);
  return `${sentence(counted(open, "comentario sin resolver", "comentarios sin resolver"))} ${last}`;
}

/** What somebody should answer or settle. */
export function DeskTalk({ talk }: { talk: OpenTalk[] }) {
  return (
    <DeskSection title="Comentarios" count={talk.length}>
      {talk.map((item) => {
        const title = titleOf(item.kind, item.title);
        return (
          <li className="cosa" key={item.publicationId}>
            <Tocapu sign={signOf(item.kind, null)} />
            <h3>{title}</h3>
            <p>{lineOf(item)}</p>
            <LinkButton href={`${editorAddress(item.publicationId)}#comentarios`}>
              {item.isOwn ? "Ver" : "Responder"}
              <span className="oculto"> en «{title}»</span>
            </LinkButton>
          </li>
        );
      })}
    </DeskSection>
  );
}
