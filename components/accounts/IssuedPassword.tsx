import { Fact, Facts } from "#components/accounts/Facts";
import { Note } from "#components/ui/Note";

interface Props {
  identifier: string;
  password: string;
}

/** A one-time password, shown this once, to be dictated or handed over. */
export function IssuedPassword({ identifier, password }: Props) {
  return (
    <Note tone="ok" title="La contraseña provisional está lista." live>
      Entréguesela a la persona: solo se muestra esta vez. Al ingresar elegirá la suya.
      <div className="mt-4">
        <Facts>
          <Fact name="Ingresa con">{identifier}</Fact>
          <Fact name="Contraseña">
            <span className="codigo text-l select-all">{password}</span>
          </Fact>
        </Facts>
      </div>
      <p className="chico mt-2">
        Si la dicta: cuatro grupos de cuatro, en minúsculas y con guiones. No tiene vocales.
      </p>
    </Note>
  );
}
