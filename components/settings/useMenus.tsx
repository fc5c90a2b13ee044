import { useState } from "react";
import { useSubmission } from "#components/accounts/useSubmission";
import type { MenuEntry, MenuName } from "#components/settings/MenuLinks";
import { newKey } from "#lib/editorial/form/newKey";
import { updateMenus } from "#lib/settings/actions";
import { menuWords } from "#lib/settings/menuWords";
import type { MenuPage } from "#lib/settings/queries";
import type { MenuLink, MenusInput } from "#lib/settings/schema";

export const menus: { name: MenuName; title: string; help: string }[] = [
  {
    name: "headerMenu",
    title: "Arriba, después de las secciones",
    help: "Tres enlaces como máximo: en el celular todos deben caber en una línea o dos.",
  },
  { name: "footerMenu", title: "Al pie, en «Todo el portal»", help: "Diez enlaces como máximo." },
];

type Entries = Record<MenuName, MenuEntry[]>;

// The saved links have keys of their place: the server and the browser must give them the same.
const entriesOf = (links: MenuLink[]): MenuEntry[] =>
  links.map((link, index) => ({ key: String(index), link }));

const isFilled = ({ link }: MenuEntry) => Boolean(link.label || link.publicationId || link.href);

function linkIn(form: FormData, slot: string, pages: MenuPage[]): MenuLink {
  const read = (part: string) => String(form.get(`${slot}.${part}`) ?? "").trim();
  const publicationId = read("page") || null;
  const page = pages.find((each) => each.publicationId === publicationId);
  return { label: menuWords(read("label"), page?.title), publicationId, href: read("href") };
}

/** The rows that were filled in. They take new keys, so that they show what was sent. */
function filledIn(form: FormData, menu: MenuName, pages: MenuPage[]): MenuEntry[] {
  return form
    .getAll(menu)
    .map((key) => ({ key: newKey(), link: linkIn(form, `${menu}.${key}`, pages) }))
    .filter(isFilled);
}

/** The refused fields by the row where each message belongs: "headerMenu.0.label" is its first row's. */
function toldAt(fields: Record<string, string>, typed: Entries): Record<string, string> {
  const told = Object.entries(fields).map(([path, text]) => {
    const [menu = "", index = "", part = "label"] = path.split(".");
    const rows = menu === "headerMenu" ? typed.headerMenu : typed.footerMenu;
    return [`${menu}.${rows[Number(index)]?.key ?? index}.${part}`, text];
  });
  return Object.fromEntries(told);
}

async function send(typed: Entries) {
  const links = (menu: MenuName) => typed[menu].map(({ link }) => link);
  const result = await updateMenus({
    headerMenu: links("headerMenu"),
    footerMenu: links("footerMenu"),
  });
  if (result.ok) return { ok: true as const, value: true };
  const fields = toldAt(result.refusal.fields, typed);
  return { ...result, refusal: { ...result.refusal, fields } };
}

/** The rows of both menus while they are written, and their sending. */
export function useMenus(saved: MenusInput, pages: MenuPage[]) {
  const [entries, setEntries] = useState<Entries>({
    headerMenu: entriesOf(saved.headerMenu),
    footerMenu: entriesOf(saved.footerMenu),
  });
  const submission = useSubmission((form) => {
    const typed = {
      headerMenu: filledIn(form, "headerMenu", pages),
      footerMenu: filledIn(form, "footerMenu", pages),
    };
    setEntries(typed);
    return send(typed);
  });
  function change(menu: MenuName, rows: MenuEntry[]): void {
    setEntries({ ...entries, [menu]: rows });
    submission.forget();
  }
  const blank = () => ({ key: newKey(), link: { label: "", publicationId: null, href: "" } });
  const add = (menu: MenuName) => change(menu, [...entries[menu], blank()]);
  const remove = (menu: MenuName, gone: string) =>
    change(
      menu,
      entries[menu].filter(({ key }) => key !== gone),
    );
  return { entries, add, remove, submission };
}
