import { bind } from "#lib/intake/people/binding";
import { type Company, personAfter, personAt } from "#lib/intake/people/company";
import { stretchOfBody } from "#lib/intake/people/roleBody";
import type { RoleMention } from "#lib/intake/people/roleMention";
import {
  at,
  type Doc,
  isCapital,
  normAt,
  type Stretch,
  sameSentence,
} from "#lib/intake/text/document";

type Dealt = { readonly person: number; readonly of: Stretch };

const longest = 30;

/** Past "; ", ", y", "; y el de la" before the next town or body; -1 where no other follows. */
function nextStart(doc: Doc, i: number, elliptic: boolean): number {
  let j = i;
  while (j < i + 2 && /^[;,ye]$/.test(normAt(doc, j))) j++;
  if (j === i) return -1;
  const said = j;
  while (j < said + 4 && /^(?:de|del|el|la|los|las)$/.test(normAt(doc, j))) j++;
  const named =
    j > said && /^(?:el|la)$/.test(normAt(doc, said)) && /^del?$/.test(normAt(doc, said + 1));
  return elliptic && !named ? -1 : j;
}

/** The town or body at a token: what has been found there, or a short run of capitals. */
function ownerAt(doc: Doc, i: number): Stretch | null {
  if (doc.claims[i] === "organisation") return stretchOfBody(doc, i);
  let to = i;
  while (to < i + 5 && doc.claims[to] === "place") to++;
  while (to === i && to < i + 4 && isCapital(at(doc, to)) && !doc.claims[to]) to++;
  return to > i ? { from: i, to } : null;
}

/** "; Cascales, | Wilson Paz": the next owner and whom it has. */
function nextDealt(company: Company, i: number, elliptic: boolean): Dealt | null {
  const { doc } = company;
  const start = nextStart(doc, i, elliptic);
  const of = start < 0 ? null : ownerAt(doc, start);
  if (!of || !sameSentence(doc, i - 1, of.to) || !/^[,(]$/.test(at(doc, of.to).text)) return null;
  const person = personAt(company, of.to + 1);
  return person === undefined ? null : { person, of };
}

function chainFrom(company: Company, first: number, elliptic: boolean): Dealt[] {
  const found: Dealt[] = [];
  let last = first;
  while (found.length < longest) {
    const end = company.people[last]?.to;
    const next = end === undefined ? null : nextDealt(company, end, elliptic);
    if (!next || next.person <= last) break;
    found.push(next);
    last = next.person;
  }
  return found;
}

/** "los alcaldes de Lares, Ana Ríos; Calca, Luis Paz, y de Pisac, Hugo Cano": one post, each of whom has it elsewhere. */
export function linkDealt(company: Company, role: RoleMention): void {
  const { doc } = company;
  if (role.places.length === 0 && !role.organisation) return;
  const first = personAfter(company, role.end);
  if (!first) return;
  const rest = chainFrom(company, first.person, !role.plural);
  if (rest.length === 0) return;
  const shared = { span: role, rule: "role.dealt", office: null };
  bind(company, first.person, { ...shared, role });
  for (const { person, of } of rest) {
    const body = doc.claims[of.from] === "organisation";
    const own = { ...role, organisation: body ? of : null, places: body ? [] : [of] };
    bind(company, person, { ...shared, role: own });
  }
}
