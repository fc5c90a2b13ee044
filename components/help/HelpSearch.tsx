import { Button } from "#components/ui/Button";
import { helpAddress } from "#lib/help/screens";

/** Finds topics by any of their words: a plain form, so that its address can be kept. */
export function HelpSearch({ text }: { text: string }) {
  return (
    <search>
      <form action={helpAddress} className="buscador mb-6">
        <div>
          <label htmlFor="texto">¿Qué quiere hacer?</label>
          <input id="texto" name="texto" type="search" maxLength={100} defaultValue={text} />
        </div>
        <Button type="submit">Buscar</Button>
      </form>
    </search>
  );
}
