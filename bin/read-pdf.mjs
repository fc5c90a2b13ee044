// Prints the text of each page of a PDF as JSON: bin/read-pdf.mjs FILE MOST_PAGES. Who reads an unknown file runs this
// apart, where it can be stopped: a PDF of some hundred kilobytes may be made to take minutes and all the memory.
import { readFile } from "node:fs/promises";
import { extractText, getDocumentProxy } from "unpdf";

// What the reader of PDF remarks is not part of the answer.
console.log = console.error;

const [, , path = "", mostPages = "0"] = process.argv;
const bytes = new Uint8Array(await readFile(path));
const pdf = await getDocumentProxy(bytes, { isEvalSupported: false });
const pages = pdf.numPages;
const { text } =
  pages > Number(mostPages) ? { text: [] } : await extractText(pdf, { mergePages: false });
process.stdout.write(JSON.stringify({ pages, text }));
