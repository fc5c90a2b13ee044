import { useLanguage } from "#components/site/useLanguage";
import { ChoiceFields } from "#components/subscriptions/ChoiceFields";
import { FaultsNote } from "#components/subscriptions/FaultsNote";
import { LanguageField } from "#components/subscriptions/LanguageField";
import { Button } from "#components/ui/Button";
import { CheckField, TextField } from "#components/ui/Field";
import { askAction } from "#lib/subscriptions/address";
import { type AskFault, longestAddress, type TypedForm, topics } from "#lib/subscriptions/schema";

interface Props {
  cooperative: string;
  privacyUrl: string;
  faults: readonly AskFault[];
  /** What was typed, where the form comes back. */
  typed: TypedForm | null;
  /** The address of whoever is signed in; empty for everybody else. */
  ownAddress: string;
}

/** Machines fill in every field they find; people do not find this one. */
function Decoy() {
  const { t } = useLanguage();
  return (
    <div className="senuelo" aria-hidden="true">
      <label htmlFor="pagina">{t("subscription.fields.decoy")}</label>
      <input id="pagina" name="pagina" tabIndex={-1} autoComplete="off" />
    </div>
  );
}

interface ConsentProps extends Pick<Props, "cooperative" | "privacyUrl"> {
  missing: boolean;
  given: boolean;
}

function Consent({ cooperative, privacyUrl, missing, given }: ConsentProps) {
  const { t } = useLanguage();
  return (
    <div className={missing ? "con-error" : undefined}>
      <CheckField
        id="permiso"
        name="permiso"
        value="si"
        required
        defaultChecked={given}
        aria-describedby={missing ? "permiso-error" : undefined}
        aria-invalid={missing ? true : undefined}
        label={
          <>
            {t("subscription.consent", { name: cooperative })}
            {privacyUrl && (
              <>
                {" "}
                <a href={privacyUrl}>{t("subscription.privacy")}</a>
              </>
            )}
          </>
        }
      />
      {missing && (
        <p className="error" id="permiso-error">
          {t("subscription.faults.permiso")}
        </p>
      )}
    </div>
  );
}

const untouched = { topics, frequency: "each", consent: false } as const;

/**
 * Asks for the news by mail: a plain form, which the browser posts by itself and the server alone checks, in words of
 * the page's language. What it refuses comes back as it was typed.
 */
export function SubscribeForm({ cooperative, privacyUrl, faults, typed, ownAddress }: Props) {
  const { t } = useLanguage();
  const isMissing = (fault: AskFault) => faults.includes(fault);
  const { address, consent, ...chosen } = typed ?? { ...untouched, address: ownAddress };
  const missing = { topics: isMissing("temas"), frequency: isMissing("frecuencia") };
  return (
    <form className="suscribir" action={askAction} method="post" noValidate>
      <FaultsNote faults={faults} />
      <TextField
        label={t("subscription.fields.address")}
        help={t("subscription.fields.addressHelp")}
        name="correo"
        type="email"
        required
        maxLength={longestAddress}
        defaultValue={address}
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
        error={isMissing("correo") ? t("subscription.faults.correo") : undefined}
      />
      <ChoiceFields chosen={chosen} missing={missing} />
      <Consent {...{ cooperative, privacyUrl, missing: isMissing("permiso"), given: consent }} />
      <Decoy />
      <LanguageField />
      <Button variant="primary" type="submit">
        {t("subscription.subscribe")}
      </Button>
    </form>
  );
}
