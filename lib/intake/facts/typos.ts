import { textField } from "#lib/intake/evidence";
import type { TextField } from "#lib/intake/schema";
import { at, type Doc, normAt, type Stretch } from "#lib/intake/text/document";

type Finding = Stretch & {
  readonly value: string;
  readonly rule: string;
  readonly confidence: number;
};

const gifts = /^(?:posibilidad|oportunidad|bienvenida|facilidades|apoyo|acogida)$/;
const pleased =
  /^(?:gustosamente|amablemente|positivos|positivo|gracias|cordialmente|generosamente|gentilmente|amabilidad)$/;
const preterites =
  /^(?:logro|realizo|llevo|desarrollo|inicio|efectuo|celebro|participo|firmo|inauguro|presento|entrego|acordo|culmino|visito)$/;
const feminineEnding = /(?:cion|sion|dad|tad|tud)$/;
const participle = /^(?:\p{L}{3,}(?:ado|ido)|sido|hecho|dicho|visto|puesto)$/u;
const notParticiples =
  /^(?:lado|grado|estado|mercado|senado|partido|sentido|sonido|ganado|tratado|cuidado|resultado|abogado|encargado|cuidado|delegado|condado|sindicato|doctorado|voluntariado|alumnado|apellido|marido|helado|sabado|asociado|invitado|empleado|jurado|pescado|poblado|certificado|pasado)$/;

function around(doc: Doc, i: number, said: { test: RegExp; reach: number }): boolean {
  for (let k = Math.max(0, i - said.reach); k <= i + said.reach; k++) {
    if (said.test.test(normAt(doc, k))) return true;
  }
  return false;
}

/** "no ha dado la posibilidad" in a grateful sentence: "nos ha dado". */
function deniedGift(doc: Doc, i: number): Finding | null {
  if (normAt(doc, i) !== "no" || !/^(?:ha|han)$/.test(normAt(doc, i + 1))) return null;
  if (!/^(?:dado|brindado|permitido|recibido|abierto|ofrecido)$/.test(normAt(doc, i + 2)))
    return null;
  if (
    !around(doc, i + 4, { test: gifts, reach: 3 }) ||
    !around(doc, i, { test: pleased, reach: 12 })
  )
    return null;
  const verb = `${at(doc, i + 1).text} ${at(doc, i + 2).text}`;
  return { from: i, to: i + 3, value: `nos ${verb}`, rule: "typo.no-nos", confidence: 0.8 };
}

/** "este evento a servido": the auxiliary written without its h. */
function lostAuxiliary(doc: Doc, i: number): Finding | null {
  const next = normAt(doc, i + 1);
  if (
    normAt(doc, i) !== "a" ||
    !participle.test(next) ||
    notParticiples.test(next) ||
    doc.claims[i + 1]
  )
    return null;
  if (
    !/^(?:que|se|nos|le|les|lo|evento|quien|institucion|cooperativa|proyecto|actividad|no|nunca|siempre|tambien|delegacion|experiencia)$/.test(
      normAt(doc, i - 1),
    )
  )
    return null;
  return {
    from: i,
    to: i + 2,
    value: `ha ${at(doc, i + 1).text}`,
    rule: "typo.auxiliary",
    confidence: 0.7,
  };
}

/** "se logro": the preterite without its accent. */
function lostAccent(doc: Doc, i: number): Finding | null {
  if (normAt(doc, i) !== "se") return null;
  const verb = at(doc, i + 1);
  if (!preterites.test(verb.norm) || !/o$/.test(verb.text)) return null;
  return {
    from: i + 1,
    to: i + 2,
    value: `${verb.text.slice(0, -1)}ó`,
    rule: "typo.accent",
    confidence: 0.75,
  };
}

/** "un institución": article of the wrong gender. */
function wrongArticle(doc: Doc, i: number): Finding | null {
  const article = normAt(doc, i);
  if (
    article !== "un" ||
    !feminineEnding.test(normAt(doc, i + 1)) ||
    at(doc, i + 1).shape !== "lower"
  )
    return null;
  return {
    from: i,
    to: i + 2,
    value: `${at(doc, i).text}a ${at(doc, i + 1).text}`,
    rule: "typo.article",
    confidence: 0.7,
  };
}

/** "se lleva delante", "de de": set phrases and doubled words. */
function setPhrase(doc: Doc, i: number): Finding | null {
  if (/^llev/.test(normAt(doc, i)) && normAt(doc, i + 1) === "delante") {
    return {
      from: i,
      to: i + 2,
      value: `${at(doc, i).text} adelante`,
      rule: "typo.phrase",
      confidence: 0.6,
    };
  }
  const doubled =
    /^(?:de|la|el|en|que|los|las|del|con|y)$/.test(normAt(doc, i)) &&
    normAt(doc, i) === normAt(doc, i + 1);
  return doubled
    ? { from: i, to: i + 2, value: at(doc, i).text, rule: "typo.doubled", confidence: 0.7 }
    : null;
}

const rules = [deniedGift, lostAuxiliary, lostAccent, wrongArticle, setPhrase];

/** Likely typing errors with a correction to suggest; nothing is changed. */
export function findTypos(doc: Doc): TextField[] {
  const found: TextField[] = [];
  for (let i = 0; i < doc.tokens.length; i++) {
    for (const rule of rules) {
      const finding = rule(doc, i);
      if (finding) found.push(textField(doc, finding, finding));
    }
  }
  return found;
}
