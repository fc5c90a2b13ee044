import { type Finding, quoted } from "#lib/editorial/checks/finding";
import { linksIn, nodesIn, plainText, type RichText } from "#lib/editorial/richtext";
import { searchName } from "#lib/platform/search-name";

const empty =
  /^((haga |hacer |de |dar )?clic )?(aqui|aca)$|^(haga|dar|de|hacer)? ?clic$|^(ver|lea|leer|saber|conocer)? ?mas( informacion)?$|^(en )?(este|el) (enlace|link)$|^(enlace|link|ver|descargar|descargue|pagina|web)$/;
const bareAddress = /^(https?:\/\/|www\.)\S+$/i;
const mostWords = 150;
/** Four words in capitals or more; initials and lists of acronyms are shorter. */
const shouted = /(?:\p{Lu}+[\s,.;:]+){3,}\p{Lu}{2,}/gu;
const fewestLetters = 18;

/** Links whose words do not say where they lead. */
export function linkWordFindings(path: string, doc: RichText): Finding[] {
  const links = linksIn(doc).map((link) => link.text.trim());
  const vague = links.filter((text) => empty.test(searchName(text)));
  const bare = links.filter((text) => bareAddress.test(text));
  const found = (rule: string, message: string, quotes: string[]): Finding[] =>
    quotes.length > 0 ? [{ path, rule, message, blocking: false, quotes }] : [];
  return [
    ...found(
      "link_words",
      "Un enlace no dice adónde lleva. Enlace las palabras que lo nombran.",
      vague,
    ),
    ...found(
      "link_address",
      "Un enlace muestra su dirección. Póngale palabras que la expliquen.",
      bare,
    ),
  ];
}

/** Words in capitals, which are hard to read and read aloud as shouting. */
export function capitalFindings(path: string, text: string): Finding[] {
  const found = text.match(shouted)?.find((words) => words.length >= fewestLetters);
  if (!found) return [];
  const message = "Hay palabras en mayúsculas. Escríbalas en minúsculas: se leen mejor.";
  return [{ path, rule: "capitals", message, blocking: false, quotes: [quoted(found)] }];
}

/** Paragraphs too long for a phone. */
export function paragraphFindings(path: string, doc: RichText): Finding[] {
  const paragraphs = nodesIn(doc.content).filter((node) => node.type === "paragraph");
  const texts = paragraphs.map((node) => plainText({ type: "doc", content: [node] }));
  const long = texts.filter((text) => text.split(/\s+/).length > mostWords);
  if (long.length === 0) return [];
  const message = `Un párrafo pasa de ${mostWords} palabras. Divídalo donde cambia la idea.`;
  return [{ path, rule: "paragraph", message, blocking: false, quotes: long.map(quoted) }];
}
