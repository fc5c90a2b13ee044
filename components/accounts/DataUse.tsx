import { useLanguage } from "#components/site/useLanguage";

/** What one's data is for and how to have it corrected; with the cooperative's own policy where it has one. */
export function DataUse({ privacyUrl }: { privacyUrl: string }) {
  const { t } = useLanguage();
  return (
    <p className="chico gris">
      {t("account.dataUse")} {t("account.correctData")}
      {privacyUrl && (
        <>
          {" "}
          <a href={privacyUrl}>{t("account.privacy")}</a>
        </>
      )}
    </p>
  );
}
