import { useLanguage } from "#components/site/useLanguage";
import { recoveryPath } from "#lib/accounts/access";

/** What to do without a password or without an account. */
export function ForgottenPassword() {
  const { t, path } = useLanguage();
  const href = path(recoveryPath);
  return (
    <>
      <p className="mt-4">
        <a className="enlace" href={href}>
          {t("account.signIn.forgot")}
        </a>
      </p>
      <p className="chico gris">
        {t.rich("account.signIn.newMember", { link: (words) => <a href={href}>{words}</a> })}
      </p>
    </>
  );
}
