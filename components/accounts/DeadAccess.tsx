import { useLanguage } from "#components/site/useLanguage";
import { LinkButton } from "#components/ui/Button";
import { Note } from "#components/ui/Note";
import { recoveryPath } from "#lib/accounts/access";

/** For a link to choose a password that opens nothing any more: how to have another, by itself or by hand. */
export function DeadAccess({ leaves }: { leaves: boolean }) {
  const { t, path } = useLanguage();
  return (
    <>
      <h1>{t("account.choose.deadTitle")}</h1>
      <Note tone="aviso" title={t("account.choose.dead")}>
        {t(leaves ? "account.choose.deadText" : "account.choose.deadTextByHand")}
      </Note>
      <p className="acciones mt-6">
        <LinkButton variant="primary" href={path(recoveryPath)}>
          {t("account.choose.another")}
        </LinkButton>
        <LinkButton href={path("/ingresar")}>{t("account.signIn.window")}</LinkButton>
      </p>
    </>
  );
}
