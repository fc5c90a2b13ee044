import { isToponymic } from "#lib/intake/places/words";
import { at, type Doc, isCapital, normAt } from "#lib/intake/text/document";
import { givenNameKind, isFunctionWord, isNounLike, isSurname } from "#lib/intake/text/vocabulary";

const events =
  /^(?:ferias?|expoferias?|festival|carnaval|fiesta|aniversario|campeonato|festividad)$/;
/** Adjectives after which "de" names a thing: "Festival Nacional de Cine". */
const wide =
  /^(?:nacional|internacional|regional|mundial|anual|gran|expo|virtual|universitaria?|escolar)$/;

const isOtherWord = (norm: string): boolean =>
  isNounLike(norm) || isFunctionWord(norm) || givenNameKind(norm) !== null || isSurname(norm);

/** "Feria Ganadera de | Larimayo": an event's name that ends in an unknown word after "de" and has its theme already. */
export function endsInTown(doc: Doc, from: number, to: number): boolean {
  const { norm, shape } = at(doc, to - 1);
  if (to < from + 4 || normAt(doc, to - 2) !== "de" || shape !== "title") return false;
  if (isCapital(at(doc, to)) || !events.test(normAt(doc, from))) return false;
  if (isOtherWord(norm)) return false;
  if (isToponymic(norm)) return true;
  return !wide.test(normAt(doc, to - 3)) && !/[aeo]s$|ismo$|ol$/.test(norm);
}
