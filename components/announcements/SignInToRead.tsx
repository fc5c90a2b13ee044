import { ownAddress } from "#lib/announcements/address";

/** What the public page of an announcement that asks for readings tells whoever has an account. */
export function SignInToRead({ slug }: { slug: string }) {
  const href = `/ingresar?volver=${encodeURIComponent(ownAddress(slug))}`;
  return (
    <section className="seccion no-imprimir">
      <div className="escalon leido">
        <h2>He leído este comunicado</h2>
        <p className="mt-3">
          Si es socio, <a href={href}>ingrese con su cuenta</a> para dejar constancia de que lo
          leyó.
        </p>
      </div>
    </section>
  );
}
