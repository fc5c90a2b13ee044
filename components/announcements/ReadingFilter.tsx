import { Button } from "#components/ui/Button";
import { SelectField, TextField } from "#components/ui/Field";
import { type ReadingsFilter, readingsAddress } from "#lib/announcements/address";

interface Props {
  id: string;
  filter: ReadingsFilter;
}

const options = [
  { value: "", label: "Lo leyeron" },
  { value: "faltan", label: "Faltan" },
];

/** Those who have read it or those who have not, and a name to look for among them: a plain form. */
export function ReadingFilter({ id, filter }: Props) {
  const { read, text } = filter;
  return (
    <form className="filtros lista-filtros" action={readingsAddress(id)} method="get">
      <TextField
        name="nombre"
        label="Nombre"
        type="search"
        defaultValue={text}
        autoComplete="off"
      />
      <SelectField name="ver" label="Ver" defaultValue={read ? "" : "faltan"} options={options} />
      <Button type="submit">Mostrar</Button>
    </form>
  );
}
