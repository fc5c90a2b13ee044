import { MenuRow } from "#components/settings/MenuRow";
import { Button } from "#components/ui/Button";
import type { MenuPage } from "#lib/settings/queries";
import { type MenuLink, type MenusInput, mostMenuLinks } from "#lib/settings/schema";

export type MenuName = keyof MenusInput;

/** A link as the form holds it: its key names its fields while it stays in the list. */
export interface MenuEntry {
  key: string;
  link: MenuLink;
}

interface Props {
  menu: { name: MenuName; title: string; help: string };
  entries: MenuEntry[];
  pages: MenuPage[];
  fields: Record<string, string>;
  onAdd(): void;
  onRemove(key: string): void;
}

/** The links of one menu, and one more while there is room. */
export function MenuLinks({ menu, entries, pages, fields, onAdd, onRemove }: Props) {
  const { name, title, help } = menu;
  return (
    <fieldset className="campo">
      <legend>{title}</legend>
      <span className="ayuda">{help}</span>
      {entries.map(({ key, link }, index) => (
        <div key={key}>
          <input type="hidden" name={name} value={key} />
          <MenuRow
            slot={`${name}.${key}`}
            number={index + 1}
            link={link}
            pages={pages}
            fields={fields}
            onRemove={() => onRemove(key)}
          />
        </div>
      ))}
      {entries.length < mostMenuLinks[name] && (
        <p className="mt-3">
          <Button onClick={onAdd}>
            Agregar un enlace<span className="oculto"> ({title})</span>
          </Button>
        </p>
      )}
    </fieldset>
  );
}
