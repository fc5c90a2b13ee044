import { useLanguage } from "#components/site/useLanguage";
import { Note } from "#components/ui/Note";
import { searchAddress } from "#lib/search/address";
import type { SearchFilter } from "#lib/search/schema";

interface Props {
  filter: SearchFilter;
  also: { name: string; how: "synonym" | "organisation" }[];
  corrected: string | null;
  isRelaxed: boolean;
}

// A text with quotes or a minus of its own is hard to read between quotes.
const isPlain = (text: string) => !/["“”«»]|(^|\s)-/.test(text);

function OtherNames({ filter, also }: Pick<Props, "filter" | "also">) {
  const { t, path } = useLanguage();
  const isOrganisation = also.every(({ how }) => how === "organisation");
  return (
    <Note tone="info" title={t("search.also")}>
      {also.map(({ name }) => t("site.quoted", { text: name })).join(", ")}
      {t(isOrganisation ? "search.sameOrganisation" : "search.sameMeaning")}{" "}
      <a href={path(searchAddress({ ...filter, literal: true, after: null }))}>
        {isPlain(filter.text) ? t("search.onlyText", { text: filter.text }) : t("search.onlyTyped")}
      </a>
    </Note>
  );
}

/** What was searched beside what was typed, and what somebody may have meant. */
export function SearchNotes({ filter, also, corrected, isRelaxed }: Props) {
  const { t, path } = useLanguage();
  return (
    <>
      {corrected && (
        <p className="sugerencia">
          {t.rich("search.didYouMean", {
            corrected,
            link: (words) => (
              <a href={path(searchAddress({ ...filter, text: corrected, after: null }))}>{words}</a>
            ),
          })}
        </p>
      )}
      {also.length > 0 && <OtherNames filter={filter} also={also} />}
      {isRelaxed && (
        <Note tone="info" title={t("search.noneHasAll")}>
          {t("search.someHave")}
        </Note>
      )}
    </>
  );
}
