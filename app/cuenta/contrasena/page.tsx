import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ChangePasswordForm } from "#components/accounts/ChangePasswordForm";
import { SignOutForm } from "#components/accounts/SignOutForm";
import { SignInFrame } from "#components/site/SignInFrame";
import { shownIdentifier } from "#lib/accounts/identifier";
import { ownAccount } from "#lib/accounts/queries";
import { samePath } from "#lib/accounts/return-path";
import { formWords } from "#lib/accounts/wording";
import { currentActor, currentLanguage, pathHere } from "#lib/platform/page";
import { siteIdentity } from "#lib/settings/queries";

interface Props {
  searchParams: Promise<{ volver?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await currentLanguage();
  return { title: t("account.password.window"), robots: { index: false } };
}

/** The one page that a provisional password opens, so it asks for nothing but a session. */
export default async function PasswordPage({ searchParams }: Props) {
  const [{ volver }, actor, { t }] = await Promise.all([
    searchParams,
    currentActor(),
    currentLanguage(),
  ]);
  if (actor.kind === "visitor") redirect(await pathHere("/ingresar?volver=/cuenta"));
  const [identity, account, back] = await Promise.all([
    siteIdentity(),
    ownAccount(actor),
    pathHere("/cuenta"),
  ]);
  const provisional = actor.mustChangePassword;
  return (
    <SignInFrame identity={identity}>
      <h1>{t(provisional ? "account.choose.title" : "account.password.title")}</h1>
      <p className="gris mb-6">
        {t(provisional ? "account.password.first" : "account.password.lead")}
      </p>
      <ChangePasswordForm
        identifier={shownIdentifier(account)}
        provisional={provisional}
        returnPath={samePath(volver)}
        words={formWords(t)}
      />
      {provisional ? (
        <SignOutForm className="boton llano" />
      ) : (
        <p className="mt-4">
          <a className="enlace" href={back}>
            {t("account.password.back")}
          </a>
        </p>
      )}
    </SignInFrame>
  );
}
