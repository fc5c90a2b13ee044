import { Button } from "#components/ui/Button";
import { SelectField, TextField } from "#components/ui/Field";
import { kindWord, registryAddress } from "#lib/registry/address";
import { organisationKindLabels } from "#lib/registry/labels";
import { organisationKinds, type RegistryFilter, type RegistrySection } from "#lib/registry/schema";

interface Props {
  section: RegistrySection;
  label: string;
  filter: RegistryFilter;
}

const kinds = [
  { value: "", label: "Todos los tipos" },
  ...organisationKinds.map((kind) => ({
    value: kindWord(kind),
    label: organisationKindLabels[kind],
  })),
];

/** The search over a list: a plain form whose answer is an address. */
export function RegistrySearch({ section, label, filter }: Props) {
  const byKind = section === "organisations";
  return (
    <search>
      <form className="mb-[1.5rem] hueco" action={registryAddress(section)} method="get">
        <div className={byKind ? "par" : undefined}>
          <TextField
            label={label}
            type="search"
            name="texto"
            maxLength={100}
            defaultValue={filter.text}
          />
          {byKind && (
            <SelectField
              label="Tipo"
              name="tipo"
              options={kinds}
              defaultValue={filter.kind ? kindWord(filter.kind) : ""}
            />
          )}
        </div>
        <p>
          <Button type="submit">Buscar</Button>
        </p>
      </form>
    </search>
  );
}
