import { Mark } from "#components/editorial/Mark";
import { Table } from "#components/ui/Table";
import { accentContrasts } from "#lib/settings/accent";

/** WCAG 2.2, success criterion 1.4.3: text of running size. */
const leastContrast = 4.5;

const names: Record<string, string> = {
  onPaper: "Acento sobre el papel",
  onTint: "Acento sobre su tinte",
  whiteOnFilled: "Blanco sobre el botón",
  onDarkPaper: "Acento sobre el papel oscuro",
  onDarkTint: "Acento sobre su tinte oscuro",
  whiteOnDarkFilled: "Blanco sobre el botón oscuro",
};
const columns = [{ label: "Dónde" }, { label: "Contraste", numeric: true }, { label: "Se lee" }];

/** The contrasts that a hue gives, computed from its colours. */
export function ContrastTable({ hue }: { hue: number }) {
  return (
    <Table caption={`Contraste calculado; lo mínimo es ${leastContrast} a 1`} columns={columns}>
      {Object.entries(accentContrasts(hue)).map(([where, ratio]) => (
        <tr key={where}>
          <th scope="row">{names[where] ?? where}</th>
          <td className="der">{ratio.toFixed(1)} a 1</td>
          <td>
            {ratio >= leastContrast ? (
              <Mark mark="tick" tone="ok">
                Sí
              </Mark>
            ) : (
              <Mark mark="cross" tone="peligro">
                No
              </Mark>
            )}
          </td>
        </tr>
      ))}
    </Table>
  );
}
