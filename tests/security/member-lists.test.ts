import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { keepList } from "#lib/members/commands/lists";
import { readList } from "#lib/members/commands/read";
import { listTemplate } from "#lib/members/commands/template";
import { type ListFault, listSentences } from "#lib/members/labels";
import { type Actor, visitorActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { discard, receive } from "#lib/platform/storage";
import { actorAs } from "#tests/support/actors";
import { headings, listOf, sheetXml, xlsx } from "#tests/support/member-lists";
import { expectRefusal } from "#tests/support/refusals";
import { bodyOf, docx, endlessBody, pdf } from "#tests/support/uploads";

let administrator: Actor;
beforeAll(async () => {
  administrator = await actorAs("administrator");
});
afterAll(() => db().memberImport.deleteMany());

async function rowsIn(bytes: Uint8Array) {
  const arrival = await receive(bodyOf(bytes), 10_000_000);
  return readList(arrival).finally(() => discard(arrival));
}
async function fault(bytes: Uint8Array): Promise<string> {
  const refusal = await expectRefusal(keepList(administrator, listOf(bytes)), "invalid");
  return (refusal.data as { fault: string }).fault;
}

const member = ["1", "Ana", "Quispe", "ana@prueba.pe", ""];
const cell = (xml: string) => (place: string) => xml.replace("@", place);
const zeros = (size: number) => new Uint8Array(size).fill(32);
const inSheet = (xml: string) => xlsx(`<worksheet><sheetData>${xml}</sheetData></worksheet>`);
/** A zip whose every declared size of a part is less than what it holds. */
function lying(): Uint8Array {
  const honest = xlsx(
    `${sheetXml([headings, member])}<!--x-->`.replace("<!--x-->", " ".repeat(40_000_000)),
  );
  const view = new DataView(honest.buffer, honest.byteOffset, honest.byteLength);
  for (let at = 0; at < honest.length - 46; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1_000, true);
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 1_000, true);
  }
  return honest;
}

describe("keepList refuses", () => {
  test.each<[string, () => Uint8Array, ListFault]>([
    ["nothing", () => new Uint8Array(), "empty"],
    ["bytes", () => Uint8Array.from([0, 1, 2, 3, 200]), "notAList"],
    ["a PDF", () => pdf(), "notAList"],
    ["a Word file", () => docx(), "notAList"],
    [
      "a page called .xls",
      () => strToU8("<html><table><tr><td>1</td></tr></table></html>"),
      "html",
    ],
    [
      "an old workbook",
      () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...zeros(600)]),
      "oldOffice",
    ],
    ["half a workbook", () => xlsx([headings, member]).slice(0, 900), "damaged"],
    ["a sheet that is no XML", () => xlsx("<row><c"), "damaged"],
    ["a bomb of spaces", () => xlsx(`${sheetXml([headings])}${" ".repeat(60_000_000)}`), "bomb"],
    ["a bomb that lies about its size", lying, "damaged"],
    [
      "a cell at the end of the world",
      () => inSheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
      "tooLong",
    ],
    [
      "a cell far to the right",
      () => inSheet('<row r="1"><c r="XFD1"><v>1</v></c></row>'),
      "tooWide",
    ],
    ["an entity", () => xlsx(`<!DOCTYPE a [<!ENTITY b "c">]>${sheetXml([headings])}`), "damaged"],
    [
      "another table",
      () =>
        xlsx([
          ["Fecha", "Monto"],
          ["1", "2"],
        ]),
      "noHeadings",
    ],
    ["no members", () => xlsx([headings]), "noRows"],
  ])("%s", async (_, make, expected) => {
    const said = await fault(make());
    expect([said, listSentences[said as ListFault]]).toEqual([expected, listSentences[expected]]);
  });

  test("whoever is no administrator, before anything is read", async () => {
    for (const actor of [visitorActor(), await actorAs("reviewer"), await actorAs("director")]) {
      await expectRefusal(keepList(actor, listOf(xlsx([headings, member]))), "forbidden");
    }
  });

  test("a body without end at its limit, and a declared size at once", async () => {
    const { body, read } = endlessBody(200_000_000);
    await expectRefusal(
      keepList(administrator, { name: "x", body, declaredBytes: null }),
      "invalid",
    );
    expect(read()).toBeLessThan(20_000_000);
    const declared = { ...listOf(xlsx([headings])), declaredBytes: 6_000_000 };
    await expectRefusal(keepList(administrator, declared), "invalid");
  });

  test("two lists of one person at once", async () => {
    const slow = keepList(administrator, listOf(xlsx([headings, member])));
    await expectRefusal(keepList(administrator, listOf(xlsx([headings, member]))), "rate_limited");
    await slow;
  });
});

test("cells that are no text are told apart, and never read as one", async () => {
  const rows = await rowsIn(
    xlsx([
      headings,
      [cell('<c r="@"><f>1+1</f><v>2</v></c>'), "Ana", "Quispe", "", ""],
      ["3", "Eva", "Mamani", cell('<c r="@" t="str"><f>A1</f><v>a@b.pe</v></c>'), ""],
      [cell('<c r="@" t="b"><v>1</v></c>'), "Luz", "Condori", "", ""],
      ["5", "=HYPERLINK(1)", "<script>", "javascript:alert(1)@x", ""],
    ]),
  );
  expect(rows.map(({ faults }) => faults.map(({ column }) => column))).toEqual([
    ["number"],
    ["email"],
    ["number"],
    ["name", "email"],
  ]);
});

test("the template is read by the importer, and keeps the zeros before a number", async () => {
  const bytes = listTemplate(administrator);
  expect(await fault(bytes)).toBe("noRows");
  expect(zipSync({}).length).toBeLessThan(bytes.length);
});

test("listTemplate refuses whoever is no administrator", async () => {
  const asked = actorAs("staff").then((actor) => listTemplate(actor));
  const refusal = await expectRefusal(asked, "forbidden");
  expect(refusal.code).toBe("forbidden");
});
