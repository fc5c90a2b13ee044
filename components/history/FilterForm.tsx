import { PlaceField } from "#components/history/PlaceField";
import { Button } from "#components/ui/Button";
import { SelectField, TextField } from "#components/ui/Field";
import { eventTypeLabels } from "#lib/events/labels";
import { eventTypes } from "#lib/events/schema";
import { filterParams, historyPath } from "#lib/history/address";
import { filterLabels } from "#lib/history/labels";
import type { Choices } from "#lib/history/queries/choices";
import type { Scope } from "#lib/history/queries/scope";
import type { FilterField } from "#lib/history/schema";

interface Props {
  scope: Scope;
  choices: Choices;
}

const naming = (field: FilterField) => ({ name: filterParams[field], label: filterLabels[field] });
const typeOptions = [
  { value: "", label: "Todos" },
  ...eventTypes.map((type) => ({ value: type, label: eventTypeLabels[type] })),
];

/** Every year with events and those asked for, as choices after one that sets no limit. */
function yearOptions({ scope: { filter }, choices }: Props, noLimit: string) {
  const years = [choices.firstYear, choices.lastYear, filter.from, filter.to];
  const known = years.filter((year) => year !== null);
  const first = Math.min(...known);
  const count = known.length > 0 ? Math.max(...known) - first + 1 : 0;
  const options = Array.from({ length: count }, (_, at) => String(first + at));
  return [{ value: "", label: noLimit }, ...options.map((year) => ({ value: year, label: year }))];
}

function Suggestions({ id, names }: { id: string; names: string[] }) {
  return (
    <datalist id={id}>
      {names.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}

/** What a name filter shows: the name as it is written, also when the address holds an id. */
const shownName = (typed: string | null, names: string[] | undefined) =>
  (names?.length === 1 ? names[0] : typed) ?? "";

/** The filters of the history: a plain form whose answer is an address. */
export function FilterForm({ scope, choices }: Props) {
  const { filter, organisations, people } = scope;
  const years = { scope, choices };
  return (
    <search>
      <form className="filtros lg:grid-cols-4" action={historyPath}>
        <SelectField
          {...naming("from")}
          defaultValue={filter.from ?? ""}
          options={yearOptions(years, "El primero")}
        />
        <SelectField
          {...naming("to")}
          defaultValue={filter.to ?? ""}
          options={yearOptions(years, "El último")}
        />
        <SelectField {...naming("type")} defaultValue={filter.type ?? ""} options={typeOptions} />
        <PlaceField
          {...naming("place")}
          chosen={filter.place}
          chosenName={scope.placeName}
          places={choices.places}
        />
        <TextField
          {...naming("organisation")}
          defaultValue={shownName(filter.organisation, organisations?.names)}
          list="organizaciones"
          autoComplete="off"
        />
        <TextField
          {...naming("person")}
          defaultValue={shownName(filter.person, people?.names)}
          list="personas"
          autoComplete="off"
        />
        <div className="col-span-2 lg:col-span-1">
          <TextField
            {...naming("text")}
            type="search"
            defaultValue={filter.text ?? ""}
            autoComplete="off"
          />
        </div>
        {filter.trait && <input type="hidden" name={filterParams.trait} value={filter.trait} />}
        <Button type="submit">Filtrar</Button>
        <Suggestions id="organizaciones" names={choices.organisations} />
        <Suggestions id="personas" names={choices.people} />
      </form>
    </search>
  );
}
