import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ArrivalNote } from "#components/accounts/ArrivalNote";
import { ForgottenPassword } from "#components/accounts/ForgottenPassword";
import { SignInForm } from "#components/accounts/SignInForm";
import { SignInFrame } from "#components/site/SignInFrame";
import { Note } from "#components/ui/Note";
import { landingPath, samePath } from "#lib/accounts/return-path";
import { formWords } from "#lib/accounts/wording";
import { currentActor, currentLanguage } from "#lib/platform/page";
import { siteIdentity } from "#lib/settings/queries";

interface Props {
  searchParams: Promise<{ volver?: string; aviso?: string; error?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const [{ name }, { t }] = await Promise.all([siteIdentity(), currentLanguage()]);
  return { title: `${t("account.signIn.window")} · ${name}`, robots: { index: false } };
}

export default async function SignInPage({ searchParams }: Props) {
  const { volver, aviso, error } = await searchParams;
  const [{ role, mustChangePassword }, { t, locale }] = await Promise.all([
    currentActor(),
    currentLanguage(),
  ]);
  if (role !== null) redirect(landingPath({ role, mustChangePassword, locale }, volver));
  return (
    <SignInFrame identity={await siteIdentity()}>
      <h1>{t("account.signIn.title")}</h1>
      <p className="gris mb-6">{t("account.signIn.lead")}</p>
      <div className="hueco">
        <ArrivalNote name={aviso} />
        {error && (
          <Note tone="aviso" title={t("account.signIn.failed")}>
            {t("account.signIn.failedText")}
          </Note>
        )}
        <SignInForm returnPath={samePath(volver)} words={formWords(t)} />
      </div>
      <ForgottenPassword />
    </SignInFrame>
  );
}
