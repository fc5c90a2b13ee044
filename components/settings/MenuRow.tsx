import { Button } from "#components/ui/Button";
import { SelectField, TextField } from "#components/ui/Field";
import type { MenuPage } from "#lib/settings/queries";
import type { MenuLink } from "#lib/settings/schema";

interface Props {
  slot: string;
  number: number;
  link: MenuLink;
  pages: MenuPage[];
  fields: Record<string, string>;
  onRemove(): void;
}

/** One link of a menu: its words, and the page or the address where it leads. */
export function MenuRow({ slot, number, link, pages, fields, onRemove }: Props) {
  const name = (part: string) => `${slot}.${part}`;
  const options = pages.map(({ publicationId, title }) => ({ value: publicationId, label: title }));
  return (
    <fieldset className="campo grupo">
      <legend className="chico gris">Enlace {number}</legend>
      <TextField
        name={name("label")}
        label="Texto del enlace"
        help="Si lo deja vacío, será el título de la página."
        maxLength={40}
        defaultValue={link.label}
        error={fields[name("label")]}
      />
      <SelectField
        name={name("page")}
        label="Página"
        help="Solo aparecen las páginas ya publicadas."
        options={[{ value: "", label: "Ninguna" }, ...options]}
        defaultValue={link.publicationId ?? ""}
        error={fields[name("publicationId")]}
      />
      <TextField
        name={name("href")}
        label="O una dirección"
        defaultValue={link.href}
        error={fields[name("href")]}
      />
      <p className="mt-3">
        <Button variant="plain" onClick={onRemove}>
          Quitar {link.label ? `«${link.label}»` : `el enlace ${number}`}
        </Button>
      </p>
    </fieldset>
  );
}
