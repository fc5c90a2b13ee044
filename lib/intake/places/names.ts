import { andeanTowns } from "#lib/intake/lexicon/andes";
import { commonNouns } from "#lib/intake/lexicon/commonWords";
import { countries } from "#lib/intake/lexicon/countries";
import { ambiguousGivenNames, givenNames } from "#lib/intake/lexicon/givenNames";
import { foreignUnits, lands } from "#lib/intake/lexicon/lands";
import { peruPlaces } from "#lib/intake/lexicon/peru";
import { wideRegions } from "#lib/intake/lexicon/placeCues";
import { ambiguousPlaces, placesByCountry } from "#lib/intake/lexicon/places";
import { surnames } from "#lib/intake/lexicon/surnames";
import { towns } from "#lib/intake/lexicon/towns";
import { nameKey, wordSet } from "#lib/intake/text/fold";
import { isFunctionWord, isNounLike } from "#lib/intake/text/vocabulary";

export type PlaceLevel = "country" | "department" | "province" | "district" | "city" | "other";

export type KnownPlace = {
  readonly name: string;
  readonly level: PlaceLevel;
  /** ISO 3166 code of the country, or null for countries themselves and regions of the world. */
  readonly country: string | null;
  /** INEI code, in Peru only. */
  readonly code?: string;
  /** One of many small towns: alone its name says less. */
  readonly minor?: true;
  /** A part of the world or a natural region, in which nothing is held. */
  readonly wide?: true;
};

const ambiguous = wordSet(ambiguousPlaces, ambiguousGivenNames);
const personal = wordSet(givenNames, surnames, commonNouns);
const doubtful = new Set<string>();
const byKey = new Map<string, KnownPlace[]>();
const firstWords = new Set<string>();

function add(place: KnownPlace): void {
  const key = nameKey(place.name);
  const list = byKey.get(key);
  if (list) list.push(place);
  else byKey.set(key, [place]);
  firstWords.add(key.split(" ")[0] ?? "");
}

function addPeru(): void {
  const levels: Record<number, PlaceLevel> = { 2: "department", 4: "province", 6: "district" };
  for (const line of peruPlaces.trim().split("\n")) {
    const cut = line.indexOf(" ");
    const code = line.slice(0, cut);
    add({
      name: line.slice(cut + 1),
      level: levels[code.length] ?? "district",
      country: "PE",
      code,
    });
  }
}

function addWorld(): void {
  for (const name of countries.trim().split(";"))
    add({ name: name.trim(), level: "country", country: null });
  for (const line of `${placesByCountry.trim()}\n${foreignUnits.trim()}`.split("\n")) {
    const [country = "XX", units = "", cities = ""] = line.split("|");
    for (const name of units.split(";").filter(Boolean))
      add({ name, level: "department", country });
    for (const name of cities.split(";").filter(Boolean)) add({ name, level: "city", country });
  }
}

/** Towns that no list above names already. */
function addTowns(list: string): void {
  for (const line of list.trim().split("\n")) {
    const [country = "XX", names = "", wordlike = ""] = line.split("|");
    for (const name of wordlike.split(";").filter(Boolean)) doubtful.add(nameKey(name));
    for (const name of `${names};${wordlike}`.split(";").filter(Boolean))
      if (!byKey.has(nameKey(name))) add({ name, level: "city", country, minor: true });
  }
}

addPeru();
addWorld();
for (const name of wideRegions.trim().split(";"))
  add({ name, level: "other", country: null, wide: true });
for (const name of lands.trim().split(/[;\n]/)) add({ name, level: "other", country: null });
addTowns(andeanTowns);
addTowns(towns);

/** "Buenavista", "Villa Flores": a town's name made of words that also mean something else. */
function isPlain(key: string): boolean {
  const words = key.split(" ").filter((word) => !isFunctionWord(word));
  return key.length < 5 || words.every((word) => personal.has(word) || isNounLike(word));
}

/** Whether a name alone says little: it is also a word or a name of people. */
export function isWeak(key: string, known: readonly KnownPlace[]): boolean {
  if (ambiguous.has(key)) return true;
  if (known.every(({ minor }) => minor)) return doubtful.has(key) || isPlain(key);
  if (known.some((place) => place.level !== "district")) return false;
  const words = key.split(" ");
  if (words.length > 2) return false;
  return key.length < 5 || words.every((word) => personal.has(word) || word.length < 4);
}

/** The known places of a name, whatever its accents and case. */
export function placesNamed(name: string): readonly KnownPlace[] {
  return byKey.get(nameKey(name)) ?? [];
}

/** The known places under a folded key. */
export const placesUnder = (key: string): readonly KnownPlace[] | undefined => byKey.get(key);

/** Whether some place's name starts with a folded word. */
export const startsPlace = (word: string): boolean => firstWords.has(word);

/** Whether a folded word is somebody's name or a common noun. */
export const isPersonalWord = (word: string): boolean => personal.has(word);
