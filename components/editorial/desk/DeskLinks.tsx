import { DeskSection } from "#components/editorial/desk/DeskSection";
import { signOf, titleOf } from "#components/editorial/kindTexts";
import { Tocapu } from "#components/editorial/Tocapu";
import { LinkButton } from "#components/ui/Button";
import { editorAddress } from "#lib/editorial/panelAddress";
import type { BrokenLink } from "#lib/editorial/queries/links";

/** Links in what is published that no longer lead anywhere. */
export function DeskLinks({ links }: { links: BrokenLink[] }) {
  return (
    <DeskSection title="Enlaces rotos" count={links.length}>
      {links.map(({ publicationId, kind, title, url }) => (
        <li className="cosa" key={`${publicationId} ${url}`}>
          <Tocapu sign={signOf(kind, null)} />
          <h3>{titleOf(kind, title)}</h3>
          <p>
            Ya no responde <span className="break-all">{url}</span>
          </p>
          <LinkButton href={editorAddress(publicationId)}>
            Corregir
            <span className="oculto"> el enlace en «{titleOf(kind, title)}»</span>
          </LinkButton>
        </li>
      ))}
    </DeskSection>
  );
}
