import { readingsAddress } from "#lib/announcements/address";

/** For those who may see it: who has read an announcement and who has not. */
export function ReadingsLink({ id }: { id: string }) {
  return (
    <p className="mt-6 no-imprimir">
      <a className="enlace" href={readingsAddress(id)}>
        Ver quiénes lo han leído
      </a>
    </p>
  );
}
