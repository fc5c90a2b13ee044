import { addressLines } from "#lib/editorial/form/reviewText";
import type { LinkedTo } from "#lib/editorial/queries/review";
import type { RichText } from "#lib/editorial/richtext";

interface Props {
  doc: RichText;
  links: Readonly<Record<string, LinkedTo>>;
}

/** Where each link of a text leads, by its name and with the way to it when it is ours. */
export function LinkLines({ doc, links }: Props) {
  const lines = addressLines(doc);
  if (lines.length === 0) return null;
  return (
    <div className="chico gris mt-3 renglones">
      {lines.map(({ key, text, href, words }) => {
        const ours = links[href];
        if (!ours) return <p key={key}>{`Enlace «${text}»: ${words}`}</p>;
        const { address } = ours;
        return (
          <p key={key}>
            Enlace «{text}»: lleva a{" "}
            {address ? (
              <a className="enlace" href={address}>
                {ours.words}
              </a>
            ) : (
              ours.words
            )}
          </p>
        );
      })}
    </div>
  );
}
