import { describe, expect, it } from "vitest";
import { batchAddress } from "#lib/intake/address";
import { possibleNames } from "#lib/intake/registeredNames";
import { decodedText } from "#lib/intake/text/decoding";
import { isMail, readMail } from "#lib/intake/text/mail";
import { markupText } from "#lib/intake/text/markup";
import { unwrapped } from "#lib/intake/text/unwrap";

const latin = (text: string) => Buffer.from(text, "utf8").toString("latin1");

it("every batch has its address", () => {
  expect(batchAddress("3f0c")).toBe("/panel/leer-informe/lotes/3f0c");
});

describe("a message", () => {
  const plain = latin(
    [
      "From: Prueba <prueba@ejemplo.invalid>",
      "Subject: =?UTF-8?Q?RE:_Reuni=C3=B3n?= =?UTF-8?B?IGVuIEp1bGlhY2E=?=",
      "Date: Fri, 14 Jul 2023 18:30:00 -0500",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: quoted-printable",
      "",
      "Ayer nos reunimos en Juliaca con la se=C3=B1ora de prueba para hablar del=",
      " caf=C3=A9.",
      "> Lo que se dijo antes",
    ].join("\r\n"),
  );

  it("gives its subject, what was written and the day, without what it repeats", () => {
    expect(isMail(plain)).toBe(true);
    expect(readMail(plain)).toEqual({
      text: "Reunión en Juliaca\n\nAyer nos reunimos en Juliaca con la señora de prueba para hablar del café.",
      writtenOn: "2023-07-14",
    });
  });

  it("with parts gives the plain one; with HTML alone, its words; never what is attached", () => {
    const part = (type: string, body: string) => `Content-Type: ${type}\r\n\r\n${body}\r\n`;
    const mail = (subtype: string, parts: string[]) =>
      latin(
        `From: a@b.invalid\r\nSubject: Acta\r\nContent-Type: multipart/${subtype}; boundary="x"\r\n\r\n--x\r\n${parts.join("--x\r\n")}--x--`,
      );
    const both = [
      part("text/plain; charset=utf-8", "Visita a Moho."),
      part("text/html", "<b>Visita</b>"),
    ];
    expect(readMail(mail("alternative", both)).text).toBe("Acta\n\nVisita a Moho.");
    const rich = [
      part("text/html; charset=utf-8", "<style>x</style><p>Visita a <b>Moho</b></p>"),
      "Content-Type: text/plain\r\nContent-Disposition: attachment\r\n\r\nsecreto\r\n",
    ];
    expect(readMail(mail("mixed", rich)).text).toBe("Acta\n\nVisita a Moho");
  });

  it("nested without end is read to a depth and no further", () => {
    const deep = "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n".repeat(500);
    expect(readMail(`From: a@b.invalid\r\nSubject: Nada\r\n${deep}`).text).toBe("Nada");
  });

  it("is not what only looks like one", () => {
    expect(isMail("Acta: de la reunión del comité")).toBe(false);
  });
});

describe("texts of files", () => {
  it("are read as UTF-8, as UTF-16 or as Windows wrote them; bytes are no text", () => {
    expect(decodedText(new TextEncoder().encode("año"))).toBe("año");
    expect(decodedText(Buffer.from("\ufeffaño", "utf16le"))).toBe("año");
    expect(decodedText(Buffer.from("a\xf1o 2009", "latin1"))).toBe("año 2009");
    expect(decodedText(Uint8Array.from([1, 0, 2, 0, 0, 3]))).toBeNull();
  });

  it("of a page lose their marks, and what is left open is not searched again", () => {
    expect(markupText("<p>Uno &amp; dos</p><script>x</script><p>tr&eacute;s</p>")).toBe(
      "Uno & dos\ntrés",
    );
    expect(markupText("<script>".repeat(20_000))).toBe("");
    expect(markupText("<".repeat(50_000)).length).toBe(50_000);
  });

  it("cut at the width of the page are whole again; titles and items stay apart", () => {
    const cut =
      "INFORME\n\nLa delegación viajó a Quillabamba para conocer a la coope-\nrativa y volvió con varias lecciones.\n- Una lección\n- Otra lección";
    expect(unwrapped(cut)).toBe(
      "INFORME\n\nLa delegación viajó a Quillabamba para conocer a la cooperativa y volvió con varias lecciones.\n- Una lección\n- Otra lección",
    );
  });

  it("give the runs of words that may be names, folded as the directory keeps them", () => {
    const names = possibleNames("visitó la COOPAC Quillacop, con Rita Suaña");
    expect(names).toEqual(expect.arrayContaining(["coopac quillacop", "rita suana"]));
    expect(names).not.toContain("visito la");
    expect(possibleNames(`${"A ".repeat(100_000)}`).length).toBeLessThanOrEqual(30_000);
  });
});
