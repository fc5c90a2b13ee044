import { Button } from "#components/ui/Button";
import { SelectField, TextField } from "#components/ui/Field";
import { libraryAddress, sortWord } from "#lib/media/address";
import { sortLabels } from "#lib/media/labels";
import { type MediaFilter, sorts } from "#lib/media/schema";

const sortOptions = [
  { value: "", label: "Todos" },
  ...sorts.map((sort) => ({ value: sortWord(sort), label: sortLabels[sort] })),
];

/** The search over the library: a plain form whose answer is an address. */
export function LibraryFilters({ filter, tags }: { filter: MediaFilter; tags: string[] }) {
  const { text, sort, folderId, tag, trashed } = filter;
  const known = tag && !tags.includes(tag) ? [tag, ...tags] : tags;
  return (
    <search>
      <form className="filtros lista-filtros" action={libraryAddress()} method="get">
        {folderId && <input type="hidden" name="carpeta" value={folderId} />}
        {trashed && <input type="hidden" name="papelera" value="si" />}
        <TextField
          name="texto"
          label="Título, descripción o etiqueta"
          type="search"
          maxLength={100}
          defaultValue={text}
          autoComplete="off"
        />
        <SelectField
          name="tipo"
          label="Tipo"
          options={sortOptions}
          defaultValue={sort ? sortWord(sort) : ""}
        />
        {known.length > 0 && (
          <SelectField
            name="etiqueta"
            label="Etiqueta"
            options={[{ value: "", label: "Todas" }, ...known.map(asOption)]}
            defaultValue={tag}
          />
        )}
        <Button type="submit">Buscar</Button>
      </form>
    </search>
  );
}

const asOption = (tag: string) => ({ value: tag, label: tag });
