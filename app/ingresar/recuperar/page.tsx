import type { Metadata } from "next";
import { RecoveryForm } from "#components/accounts/RecoveryForm";
import { SignInFrame } from "#components/site/SignInFrame";
import { Note } from "#components/ui/Note";
import { resetHoursByHand, resetMinutes } from "#lib/accounts/access";
import { mailsLeave } from "#lib/accounts/queries/access";
import { formWords, recoveryTexts } from "#lib/accounts/wording";
import { currentLanguage, pathHere } from "#lib/platform/page";
import { siteIdentity } from "#lib/settings/queries";

interface Props {
  searchParams: Promise<{ aviso?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await currentLanguage();
  return { title: t("account.recovery.window"), robots: { index: false } };
}

export default async function RecoveryPage({ searchParams }: Props) {
  const [{ aviso }, identity, { t }, back] = await Promise.all([
    searchParams,
    siteIdentity(),
    currentLanguage(),
    pathHere("/ingresar"),
  ]);
  const sent = aviso === "enviado";
  const words = recoveryTexts[mailsLeave() ? "leaves" : "byHand"];
  return (
    <SignInFrame identity={identity}>
      <h1>{t(sent ? words.sentTitle : "account.recovery.title")}</h1>
      {sent ? (
        <Note tone="ok" title={t("account.recovery.sent")} live>
          {t(words.sentText, { minutes: resetMinutes, hours: resetHoursByHand })}
        </Note>
      ) : (
        <>
          <p className="gris mb-6">{t(words.lead)}</p>
          <RecoveryForm words={formWords(t)} />
        </>
      )}
      <p className="chico gris mt-4">{t("account.recovery.noMail")}</p>
      <p>
        <a className="enlace" href={back}>
          {t("account.recovery.back")}
        </a>
      </p>
    </SignInFrame>
  );
}
