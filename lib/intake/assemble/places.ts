import { textField } from "#lib/intake/evidence";
import type { PlaceMention } from "#lib/intake/places/mention";
import type { KnownPlace, PlaceLevel } from "#lib/intake/places/names";
import type { Scene } from "#lib/intake/scene";
import type { PlaceField } from "#lib/intake/schema";
import { at, normAt, textOf } from "#lib/intake/text/document";
import { nameKey } from "#lib/intake/text/fold";

const levelsByCue: Readonly<Record<string, PlaceLevel>> = {
  provincia: "province",
  departamento: "department",
  region: "department",
  estado: "department",
  distrito: "district",
  municipio: "district",
  canton: "district",
  ciudad: "city",
  pais: "country",
};

const fillers =
  /^(?:,|de|del|la|el|los|en|provincia|region|departamento|distrito|estado|municipio|ciudad|su|capital|-|–|\(|\/)$/;

function belongTogether(scene: Scene, left: PlaceMention, right: PlaceMention): boolean {
  const { doc } = scene;
  if (right.from - left.to > 6 || doc.sentenceOf[left.from] !== doc.sentenceOf[right.from])
    return false;
  if (right.from === left.to) return false;
  for (let i = left.to; i < right.from; i++) if (!fillers.test(normAt(doc, i))) return false;
  return /^(?:,|\(|-|–|\/)$/.test(at(doc, left.to).text) || right.cue !== null;
}

/** "Lima, Puno | y Juliaca": places side by side, none inside the next. */
function isListed(scene: Scene, mention: PlaceMention, next: PlaceMention | undefined): boolean {
  const link = normAt(scene.doc, mention.to);
  return mention.cue === null && next?.from === mention.to + 1 && (link === "y" || link === "e");
}

function chainsOf(scene: Scene): PlaceMention[][] {
  const chains: PlaceMention[][] = [];
  for (const [k, mention] of scene.places.entries()) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    const joins =
      last !== undefined &&
      belongTogether(scene, last, mention) &&
      isWider(mention, last) &&
      !isListed(scene, mention, scene.places[k + 1]);
    if (chain && joins) chain.push(mention);
    else chains.push([mention]);
  }
  return chains;
}

const width: Readonly<Record<PlaceLevel, number>> = {
  other: 0,
  district: 1,
  city: 1,
  province: 2,
  department: 3,
  country: 4,
};

function widest(mention: PlaceMention): number {
  const cue = mention.cue ? levelsByCue[mention.cue] : undefined;
  if (cue) return width[cue];
  return Math.max(0, ...mention.known.map((place) => width[place.level]));
}

function narrowest(mention: PlaceMention): number {
  const cue = mention.cue ? levelsByCue[mention.cue] : undefined;
  if (cue) return width[cue];
  return mention.known.length === 0
    ? 0
    : Math.min(...mention.known.map((place) => width[place.level]));
}

function isWider(right: PlaceMention, left: PlaceMention): boolean {
  return widest(right) >= 2 && widest(right) > narrowest(left);
}

function fitting(mention: PlaceMention, chain: readonly PlaceMention[]): KnownPlace | null {
  const level = mention.cue ? levelsByCue[mention.cue] : undefined;
  const candidates = mention.known.filter((place) => !level || place.level === level);
  const codes = chain.flatMap((other) =>
    other === mention ? [] : other.known.flatMap((place) => place.code ?? []),
  );
  const inside = candidates.find(
    (place) =>
      place.code && codes.some((code) => place.code?.startsWith(code) && code !== place.code),
  );
  const around = candidates.find(
    (place) => place.code && codes.some((code) => code.startsWith(place.code ?? "-")),
  );
  const only = candidates.length === 1 ? candidates[0] : undefined;
  return inside ?? around ?? only ?? null;
}

function levelOf(mention: PlaceMention, known: KnownPlace | null): PlaceLevel {
  const cue = mention.cue ? levelsByCue[mention.cue] : undefined;
  return cue ?? known?.level ?? mention.known[0]?.level ?? "other";
}

function placeField(scene: Scene, chain: readonly PlaceMention[]): PlaceField | null {
  const first = chain[0];
  const last = chain.at(-1);
  if (!first || !last) return null;
  const known = fitting(first, chain);
  const stretch = { from: first.from, to: last.to };
  const parts = chain.map((mention) => ({
    ...textField(scene.doc, mention, mention),
    level: levelOf(mention, fitting(mention, chain)),
  }));
  const value =
    chain.length > 1 ? chain.map((mention) => textOf(scene.doc, mention)).join(", ") : undefined;
  const said = {
    rule: chain.length > 1 ? "place.chain" : first.rule,
    confidence: first.confidence,
  };
  return {
    ...textField(scene.doc, stretch, value === undefined ? said : { ...said, value }),
    level: levelOf(first, known),
    country:
      known?.country ??
      (chain.some((m) => m.known.some((p) => p.country === "PE")) && chain.length > 1
        ? "PE"
        : null),
    code: known?.code ?? null,
    parts,
  };
}

/** Places as proposed fields: a town with its province and region is one place; repetitions are dropped. */
export function placeFields(scene: Scene): PlaceField[] {
  const seen = new Set<string>();
  const fields = chainsOf(scene)
    .toSorted((a, b) => b.length - a.length)
    .flatMap((chain) => placeField(scene, chain) ?? []);
  const kept = fields.filter((field) => {
    const keys = field.parts.map((part) => nameKey(part.value));
    if (keys.every((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}
