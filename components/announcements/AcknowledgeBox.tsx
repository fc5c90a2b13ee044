import { useLanguage } from "#components/site/useLanguage";
import { Button } from "#components/ui/Button";
import { Note } from "#components/ui/Note";
import { acknowledge } from "#lib/announcements/actions";
import type { AcknowledgeNotice } from "#lib/announcements/address";
import type { OwnReading } from "#lib/announcements/queries/own";
import { fullInstant } from "#lib/platform/dates";

interface Props {
  publicationId: string;
  slug: string;
  /** The version that is shown. */
  number: number;
  reading: OwnReading | undefined;
  notice: AcknowledgeNotice | null;
}

function Given({ reading, number }: { reading: OwnReading; number: number }) {
  const { t, locale } = useLanguage();
  const at = fullInstant(reading.at, locale);
  const older = reading.number !== null && reading.number < number;
  return (
    <p className="mt-3">
      {reading.number === null
        ? t("account.reading.given", { at })
        : t("account.reading.givenOf", { at, number: reading.number })}
      {older && ` ${t("account.reading.changed", { number })}`}
    </p>
  );
}

function ReadingForm({ publicationId, slug, number }: Omit<Props, "reading" | "notice">) {
  const { t } = useLanguage();
  return (
    <form action={acknowledge}>
      <input type="hidden" name="publicationId" value={publicationId} />
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="number" value={number} />
      <p className="mt-3 mb-4">{t("account.reading.free")}</p>
      <Button variant="primary" type="submit">
        {t("announcements.haveRead")}
      </Button>
    </form>
  );
}

/** Where a reader says "he leído": a plain form, which needs no script. Once said, it is shown. */
export function AcknowledgeBox({ reading, notice, ...shown }: Props) {
  const { t } = useLanguage();
  return (
    <section className="seccion no-imprimir" id="leido" aria-labelledby="leido-titulo">
      <div className="escalon leido">
        <h2 id="leido-titulo">{t("announcements.haveRead")}</h2>
        {notice === "cambio" && !reading && (
          <Note tone="aviso" title={t("account.reading.changedMeanwhile")} live>
            {t("account.reading.readAgain")}
          </Note>
        )}
        {reading ? <Given reading={reading} number={shown.number} /> : <ReadingForm {...shown} />}
      </div>
    </section>
  );
}
