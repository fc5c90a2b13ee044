import { Field } from "#components/ui/Field";
import type { Choices } from "#lib/history/queries/choices";

type Place = Choices["places"][number];

interface Props {
  name: string;
  label: string;
  chosen: string | null;
  chosenName: string | null;
  /** Departments, each followed by its provinces. */
  places: Place[];
}

const isDepartment = ({ id }: Place) => id.length === 2;

function Department({ department, places }: { department: Place; places: Place[] }) {
  const provinces = places.filter(({ id }) => id.length === 4 && id.startsWith(department.id));
  return (
    <optgroup label={department.name}>
      <option value={department.id}>Todo {department.name}</option>
      {provinces.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}

/** The departments and provinces that have events; also the place asked for, whatever it is. */
export function PlaceField({ name, label, chosen, chosenName, places }: Props) {
  const isOffered = chosen === null || places.some(({ id }) => id === chosen);
  return (
    <Field id={name} label={label}>
      {(control) => (
        <select name={name} defaultValue={chosen ?? ""} {...control}>
          <option value="">Todos</option>
          {!isOffered && <option value={chosen}>{chosenName}</option>}
          {places.filter(isDepartment).map((department) => (
            <Department key={department.id} department={department} places={places} />
          ))}
        </select>
      )}
    </Field>
  );
}
