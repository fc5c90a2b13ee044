import { Button } from "#components/ui/Button";

/** Finds accounts by name or e-mail: a plain form, so that its address can be kept. */
export function AccountSearch({ text }: { text: string }) {
  return (
    <search>
      <form action="/panel/cuentas" className="buscador mb-6">
        <div>
          <label htmlFor="texto">Buscar por nombre, correo o número de socio</label>
          <input id="texto" name="texto" type="search" defaultValue={text} />
        </div>
        <Button type="submit">Buscar</Button>
      </form>
    </search>
  );
}
