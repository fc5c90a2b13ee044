import { LinkButton } from "#components/ui/Button";
import { startAddress } from "#lib/editorial/panelAddress";

/** The three things that people come to write. */
export function StartLinks() {
  return (
    <p className="acciones">
      <LinkButton href={startAddress("page")}>Escribir una página</LinkButton>
      <LinkButton href={startAddress("announcement")}>Escribir un comunicado</LinkButton>
      <LinkButton variant="primary" href={startAddress("event")}>
        Contar un evento
      </LinkButton>
    </p>
  );
}
