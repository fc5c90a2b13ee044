import { strToU8 } from "fflate";
import { workbookOf } from "#lib/members/commands/workbook";
import { templateHeadings } from "#lib/members/labels";
import { canImportMembers } from "#lib/members/policy";
import type { Actor } from "#lib/platform/actor";
import { ensure } from "#lib/platform/refusal";

const ns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const widths = [18, 24, 28, 32, 20];

// Style 1 is text ("@"), so that Excel keeps the zeros before a number; style 2 is a bold heading.
const styles = `<?xml version="1.0" encoding="UTF-8"?><styleSheet xmlns="${ns}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`;

function sheet(): string {
  const columns = widths
    .map(
      (width, at) =>
        `<col min="${at + 1}" max="${at + 1}" width="${width}" style="1" customWidth="1"/>`,
    )
    .join("");
  const cells = templateHeadings
    .map((label, at) => {
      const place = `${String.fromCharCode(65 + at)}1`;
      return `<c r="${place}" s="2" t="inlineStr"><is><t>${label}</t></is></c>`;
    })
    .join("");
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${ns}"><cols>${columns}</cols><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;
}

/** An Excel sheet with the headings and nothing else, whose columns are text. Refuses with `forbidden`. */
export function listTemplate(actor: Actor): Uint8Array {
  ensure(canImportMembers(actor), "forbidden");
  return workbookOf({ sheet: strToU8(sheet()), strings: null, styles: strToU8(styles) });
}
