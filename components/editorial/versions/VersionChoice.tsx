import { Button } from "#components/ui/Button";
import { TextField } from "#components/ui/Field";
import { versionsAddress } from "#lib/editorial/panelAddress";
import { sideBySide } from "#lib/editorial/versionNumbers";

interface Props {
  publicationId: string;
  newest: number;
  pair: [number, number] | null;
  view: "inline" | "side";
}

/** Chooses two versions to compare; a plain form, so that it works without a script. */
export function VersionChoice({ publicationId, newest, pair, view }: Props) {
  const [from, to] = pair ?? [Math.max(1, newest - 1), newest];
  const number = { type: "number", min: 1, max: newest, required: true } as const;
  return (
    <form className="comparar" action={versionsAddress(publicationId)} method="get">
      <TextField {...number} name="de" label="Comparar la versión" defaultValue={from} />
      <TextField {...number} name="a" label="con la versión" defaultValue={to} />
      {view === "side" && <input type="hidden" name="vista" value={sideBySide} />}
      <Button type="submit">Comparar</Button>
    </form>
  );
}
