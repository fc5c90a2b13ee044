"use client";

import { AnswerNote } from "#components/accounts/AnswerNote";
import { MenuLinks } from "#components/settings/MenuLinks";
import { menus, useMenus } from "#components/settings/useMenus";
import { Button } from "#components/ui/Button";
import { Note } from "#components/ui/Note";
import type { MenuPage } from "#lib/settings/queries";
import type { MenusInput } from "#lib/settings/schema";

interface Props {
  menus: MenusInput;
  pages: MenuPage[];
}

/** The links that the cooperative adds to the portal's menus. An emptied row is a removed link. */
export function MenuForm({ menus: saved, pages }: Props) {
  const { entries, add, remove, submission } = useMenus(saved, pages);
  const { pending, message, fields, value, submit } = submission;
  return (
    <form action={submit} noValidate className="hueco">
      <AnswerNote message={message} />
      {menus.map((menu) => (
        <MenuLinks
          key={menu.name}
          menu={menu}
          entries={entries[menu.name]}
          pages={pages}
          fields={fields}
          onAdd={() => add(menu.name)}
          onRemove={(key) => remove(menu.name, key)}
        />
      ))}
      {value && (
        <Note tone="ok" title="Menús guardados." live>
          Ya se ven en todas las páginas.
        </Note>
      )}
      <Button variant="primary" type="submit" disabled={pending}>
        {pending ? "Guardando…" : "Guardar los menús"}
      </Button>
    </form>
  );
}
