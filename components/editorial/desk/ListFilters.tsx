import { kindTexts } from "#components/editorial/kindTexts";
import { Button } from "#components/ui/Button";
import { SelectField, TextField } from "#components/ui/Field";
import { careLabels, stageLabels } from "#lib/editorial/labels";
import {
  careWords,
  kindWords,
  type ListFilter,
  listAddress,
  stageWords,
} from "#lib/editorial/panelAddress";
import { kindNames } from "#lib/editorial/schema";
import { careFilters } from "#lib/editorial/schema/care";

const kindOptions = [
  { value: "", label: "Todos" },
  ...kindNames.map((kind) => ({ value: kindWords[kind], label: kindTexts[kind].plural })),
];
const stageOptions = [
  { value: "", label: "Todos" },
  ...Object.entries(stageLabels).map(([stage, label]) => ({
    value: stageWords[stage as keyof typeof stageWords],
    label,
  })),
];

const careOptions = [
  { value: "", label: "Todos" },
  ...careFilters.map((care) => ({ value: careWords[care], label: careLabels[care] })),
];

/** Search and filters of the panel's list: a plain form whose answer is an address. */
export function ListFilters({ filter }: { filter: ListFilter }) {
  const { text, kind, stage, care } = filter;
  return (
    <form className="filtros lista-filtros" action={listAddress({})} method="get">
      <TextField name="texto" label="Título" type="search" defaultValue={text} autoComplete="off" />
      <SelectField
        name="tipo"
        label="Tipo"
        defaultValue={kind ? kindWords[kind] : ""}
        options={kindOptions}
      />
      <SelectField
        name="estado"
        label="Estado"
        defaultValue={stage ? stageWords[stage] : ""}
        options={stageOptions}
      />
      <SelectField
        name="cuidado"
        label="A cargo y fechas"
        defaultValue={care ? careWords[care] : ""}
        options={careOptions}
      />
      <Button type="submit">Buscar</Button>
    </form>
  );
}
