import { Section } from "#components/editorial/Section";
import { shortDate } from "#lib/platform/dates";
import type { SiteIdentity } from "#lib/settings/schema";

/** When what this page says was compared with the portal for the last time. */
const reviewedOn = "2026-11-22";

const checks = [
  "Cada página, con el tema claro y con el oscuro y a lo ancho de un celular de 360 píxeles, se revisa con el programa axe, que busca faltas a las pautas: debe encontrar cero.",
  "El código de cada página pasa un validador de HTML sin errores, para que lo entiendan los lectores de pantalla.",
  "Todo se lee y se usa sin programas en el navegador (sin JavaScript) y solo con el teclado.",
  "Con la letra al 400 % nada obliga a desplazarse a los lados, y con más espacio entre letras, palabras y renglones nada se corta ni se encima.",
  "Los enlaces y botones que no están dentro de un párrafo miden 24 píxeles o más por lado.",
  "Nada se mueve cuando el equipo pide menos movimiento, y ningún estado se dice solo con un color.",
];

const limits = [
  "Ese control es automático y lo completa una revisión nuestra. Todavía no lo han probado personas con discapacidad ni lo ha auditado un tercero.",
  "Los documentos adjuntos (PDF, Word, Excel) son los que entrega cada autor. Los que son fotos de un papel no los puede leer un lector de pantalla.",
  "La descripción de cada foto la escribe una persona: puede ser breve o faltarle algo.",
  "No hay interpretación en lengua de señas peruana, ni versión en lectura fácil.",
];

function Bullets({ items }: { items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function Ways({ identity: { email, phone, contact, offices } }: { identity: SiteIdentity }) {
  const isKnown = [email, phone, contact, offices].some(Boolean);
  if (!isKnown) return <p>Dígalo en cualquiera de nuestras oficinas.</p>;
  return (
    <ul>
      {email && (
        <li>
          Correo: <a href={`mailto:${email}`}>{email}</a>
        </li>
      )}
      {phone && (
        <li>
          Teléfono: <a href={`tel:${phone.replace(/[^+\d]/g, "")}`}>{phone}</a>
        </li>
      )}
      {contact && <li className="whitespace-pre-line">{contact}</li>}
      {offices && <li>En persona: {offices}</li>}
    </ul>
  );
}

/** How far the portal can be used by everybody, how that is known, and where to complain. */
export function AccessibilityStatement({ identity }: { identity: SiteIdentity }) {
  return (
    <article>
      <header className="entrada">
        <h1>Accesibilidad</h1>
        <p className="bajada">
          Este portal es para que lo lea cualquier persona, con el celular que tenga y con el apoyo
          que use: lector de pantalla, letra grande, teclado o una hoja impresa.
        </p>
      </header>
      <Section id="alcance" title="Hasta dónde llega" prose>
        <p>
          Seguimos las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2, nivel AA. El portal
          las cumple en parte: pasa todo lo que se revisa aquí abajo, y tiene los límites que
          también decimos.
        </p>
      </Section>
      <Section id="pruebas" title="Qué se revisa y cómo" prose>
        <p>Antes de cada versión nueva del portal:</p>
        <Bullets items={checks} />
      </Section>
      <Section id="limites" title="Límites que conocemos" prose>
        <Bullets items={limits} />
      </Section>
      <Section id="reclamar" title="Si algo no le deja leer o usar el portal" prose>
        <p>
          Díganos qué página era y qué no pudo hacer. Si necesita un documento de otra forma,
          pídalo: impreso, con letra grande o leído por teléfono.
        </p>
        <Ways identity={identity} />
        {identity.complaintsUrl && (
          <p>
            Si no le respondemos o la respuesta no le basta, puede presentar un reclamo en el{" "}
            <a href={identity.complaintsUrl} rel="noopener">
              Libro de Reclamaciones
            </a>
            .
          </p>
        )}
        <p className="chico gris">
          Revisamos esta página por última vez el {shortDate(reviewedOn)}.
        </p>
      </Section>
    </article>
  );
}
