import { ChoiceFields } from "#components/subscriptions/ChoiceFields";
import { Button } from "#components/ui/Button";
import { CheckField, TextField } from "#components/ui/Field";
import { Note } from "#components/ui/Note";
import { askAction } from "#lib/subscriptions/address";
import { askFaultLabels, consentWords } from "#lib/subscriptions/labels";
import { type AskFault, topics } from "#lib/subscriptions/schema";

interface Props {
  cooperative: string;
  privacyUrl: string;
  faults: readonly AskFault[];
}

/** Machines fill in every field they find; people do not find this one. */
function Decoy() {
  return (
    <div className="senuelo" aria-hidden="true">
      <label htmlFor="pagina">No escriba nada aquí</label>
      <input id="pagina" name="pagina" tabIndex={-1} autoComplete="off" />
    </div>
  );
}

function Consent({
  cooperative,
  privacyUrl,
  missing,
}: Omit<Props, "faults"> & { missing: boolean }) {
  return (
    <div className={missing ? "con-error" : undefined}>
      <CheckField
        name="permiso"
        value="si"
        required
        aria-describedby={missing ? "permiso-error" : undefined}
        label={
          <>
            {consentWords(cooperative)}
            {privacyUrl && (
              <>
                {" "}
                <a href={privacyUrl}>Cómo se cuidan sus datos</a>
              </>
            )}
          </>
        }
      />
      {missing && (
        <p className="error" id="permiso-error">
          {askFaultLabels.permiso}
        </p>
      )}
    </div>
  );
}

/** Asks for the news by mail: a plain form, which the browser checks and posts by itself. */
export function SubscribeForm({ cooperative, privacyUrl, faults }: Props) {
  const isMissing = (fault: AskFault) => faults.includes(fault);
  const correctable = faults.some((fault) => fault !== "espera");
  return (
    <form className="suscribir" action={askAction} method="post">
      {isMissing("espera") && (
        <Note tone="aviso" title="Todavía no se pudo." live>
          {askFaultLabels.espera}
        </Note>
      )}
      {correctable && (
        <Note tone="peligro" title="Falta corregir algo." live>
          Está señalado abajo. No se guardó ningún dato.
        </Note>
      )}
      <TextField
        label="Su correo"
        help="Solo para enviarle lo que elija. No hace falta ser socio."
        name="correo"
        type="email"
        required
        maxLength={254}
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
        error={isMissing("correo") ? askFaultLabels.correo : undefined}
      />
      <ChoiceFields chosen={{ topics, frequency: "each" }} missing={isMissing("temas")} />
      <Consent cooperative={cooperative} privacyUrl={privacyUrl} missing={isMissing("permiso")} />
      <Decoy />
      <Button variant="primary" type="submit">
        Suscribirme
      </Button>
    </form>
  );
}
