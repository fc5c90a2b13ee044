import { Fact, Facts } from "#components/accounts/Facts";
import { useLanguage } from "#components/site/useLanguage";
import type { OwnAccount } from "#lib/accounts/queries";
import { shortInstant } from "#lib/platform/dates";

type Account = Pick<
  OwnAccount,
  "name" | "email" | "memberNumber" | "office" | "delegate" | "role" | "lastSignInAt"
>;

/** Who one is for the portal, and what one may do. */
export function AccountFacts(account: Account) {
  const { t, locale, content } = useLanguage();
  const { name, email, memberNumber, office, delegate, role, lastSignInAt } = account;
  return (
    <Facts>
      <Fact name={t("account.facts.name")}>{name}</Fact>
      <Fact name={t("account.facts.email")}>{email ?? t("account.facts.noEmail")}</Fact>
      {memberNumber && <Fact name={t("account.facts.memberNumber")}>{memberNumber}</Fact>}
      {office && (
        <Fact name={t("account.facts.office")}>
          <span lang={content}>{office.name}</span>
        </Fact>
      )}
      {delegate && <Fact name={t("account.facts.assembly")}>{t("account.facts.delegate")}</Fact>}
      <Fact name={t("account.facts.role")}>
        <b>{t(`account.roles.${role}`)}.</b> {t(`account.roleDescriptions.${role}`)}
      </Fact>
      <Fact name={t("account.facts.lastSignIn")}>
        {lastSignInAt ? shortInstant(lastSignInAt, locale) : t("account.facts.never")}
      </Fact>
    </Facts>
  );
}
