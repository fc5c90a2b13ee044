import type { Metadata } from "next";
import { ChoosePasswordForm } from "#components/accounts/ChoosePasswordForm";
import { DeadAccess } from "#components/accounts/DeadAccess";
import { SignInFrame } from "#components/site/SignInFrame";
import { mailsLeave, openAccess } from "#lib/accounts/queries/access";
import { formWords } from "#lib/accounts/wording";
import { currentLanguage } from "#lib/platform/page";
import { siteIdentity } from "#lib/settings/queries";

interface Props {
  params: Promise<{ codigo: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await currentLanguage();
  return { title: t("account.choose.window"), robots: { index: false } };
}

/** Looking at it uses nothing up: mail programs open links before their readers do. */
export default async function ChoosePasswordPage({ params }: Props) {
  const { codigo } = await params;
  const [identity, access, { t }] = await Promise.all([
    siteIdentity(),
    openAccess(codigo),
    currentLanguage(),
  ]);
  if (!access) {
    return (
      <SignInFrame identity={identity}>
        <DeadAccess leaves={mailsLeave()} />
      </SignInFrame>
    );
  }
  const { name, identifier, email, memberNumber: number } = access;
  const both = email && number ? t("account.choose.emailOrNumber", { email, number }) : identifier;
  const lead = access.isFirst ? "account.choose.leadFirst" : "account.choose.lead";
  return (
    <SignInFrame identity={identity}>
      <h1>{t("account.choose.title")}</h1>
      <p className="gris mb-6">{t(lead, { name, identifier: both })}</p>
      <ChoosePasswordForm code={codigo} identifier={identifier} words={formWords(t)} />
      <p className="chico gris mt-4">{t("account.dataUse")}</p>
    </SignInFrame>
  );
}
