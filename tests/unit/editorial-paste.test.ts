import { describe, expect, it } from "vitest";
import { cleanPasted } from "#lib/editorial/paste/clean";
import { cleanAddress } from "#lib/editorial/paste/links";

const clean = (html: string) => cleanPasted(html).html.replace(/\s+/g, " ").replaceAll("> <", "><");

const wordItem = (marker: string, text: string, level = 1) =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:${level * 36}pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span lang=ES-PE style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=ES-PE>${text}<o:p></o:p></span></p>`;

const word = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} --></style></head>
<body lang=ES-PE link="#0563C1"><!--StartFragment-->
<p class=MsoTitle><span lang=ES-PE>Informe de la pasantía<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<h1><a name="_Toc1"></a><span lang=ES-PE>Qué se vio<o:p></o:p></span></h1>
<p class=MsoNormal style='text-align:justify;line-height:150%'><b><span lang=ES-PE
style='font-size:12.0pt'>La delegación</span></b><span lang=ES-PE> llegó <i>temprano</i> a
<a href="https://www.sbs.gob.pe/app?utm_source=correo&amp;id=7">la SBS</a>.<o:p></o:p></span></p>
${wordItem("·", "Quesos")}
${wordItem("o", "De oveja", 2)}
${wordItem("o", "De vaca", 2)}
${wordItem("·", "Café")}
<p class=MsoNormal><span lang=ES-PE><o:p>&nbsp;</o:p></span></p>
${wordItem("3.", "Tercero")}
${wordItem("4.", "Cuarto")}
<table class=MsoTableGrid border=1 cellspacing=0 style='border-collapse:collapse'>
 <tr style='mso-yfti-irow:0'><td width=200 valign=top style='background:#D9D9D9'><p class=MsoNormal><b>Año<o:p></o:p></b></p></td>
 <td width=200 style='background:#D9D9D9'><p class=MsoNormal><b>Socios<o:p></o:p></b></p></td></tr>
 <tr><td><p class=MsoNormal>2024<o:p></o:p></p></td><td><p class=MsoNormal>1,284<o:p></o:p></p></td></tr>
</table>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="1"><v:imagedata src="file:///C:/a.png"/></v:shape><![endif]--><![if !vml]><img width=10 src="data:image/png;base64,iVBORw0KGgo="><![endif]></p>
<!--EndFragment--></body></html>`;

describe("what is pasted from Word", () => {
  it("keeps titles, marks, lists, tables and links, and nothing else", () => {
    expect(clean(word)).toBe(
      [
        "<h2>Informe de la pasantía</h2>",
        "<h2>Qué se vio</h2>",
        '<p><strong>La delegación</strong> llegó <em>temprano</em> a <a href="https://www.sbs.gob.pe/app?id=7">la SBS</a>.</p>',
        "<ul><li><p>Quesos</p><ul><li><p>De oveja</p></li><li><p>De vaca</p></li></ul></li><li><p>Café</p></li></ul>",
        '<ol start="3"><li><p>Tercero</p></li><li><p>Cuarto</p></li></ol>',
        "<table><tbody><tr><th><p><strong>Año</strong></p></th><th><p><strong>Socios</strong></p></th></tr>",
        "<tr><td><p>2024</p></td><td><p>1,284</p></td></tr></tbody></table>",
      ].join(""),
    );
  });

  it("tells how many images were left out", () => {
    expect(cleanPasted(word).images).toBe(1);
    expect(cleanPasted("<p>Sin imágenes</p>").images).toBe(0);
  });
});

describe("what is pasted from elsewhere", () => {
  it.each([
    [
      "Google Docs writes marks as styles inside a bold that is none",
      '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr" style="line-height:1.38"><span style="font-size:11pt;font-weight:400">Hola </span><span style="font-weight:700;font-style:italic">mundo</span></p><br /></b>',
      "<p>Hola <em><strong>mundo</strong></em></p><br>",
    ],
    [
      "headings below ours go up to ours",
      "<h5>Cinco</h5><h3>Tres</h3>",
      "<h4>Cinco</h4><h3>Tres</h3>",
    ],
    ["divisions are paragraphs", "<div><div>Uno</div><div>Dos</div></div>", "<p>Uno</p><p>Dos</p>"],
    [
      "scripts and styles leave nothing",
      "<style>p{}</style><p>a<script>alert(1)</script></p>",
      "<p>a</p>",
    ],
    [
      "what may not be followed keeps its words",
      '<p><a href="javascript:alert(1)">aquí</a></p>',
      "<p>aquí</p>",
    ],
    [
      "a box of one column is its text",
      "<table><tr><td><p>Texto</p></td></tr></table>",
      "<p>Texto</p>",
    ],
    ["unclosed items are closed", "<ul><li>Uno<li>Dos</ul>", "<ul><li>Uno</li><li>Dos</li></ul>"],
    [
      "a table without emphasis whose first row holds names takes them as headings",
      "<table><tr><td>Oficina</td><td>Socios</td></tr><tr><td>Puno</td><td>12</td></tr></table>",
      "<table><tbody><tr><th>Oficina</th><th>Socios</th></tr><tr><td>Puno</td><td>12</td></tr></tbody></table>",
    ],
    [
      "a table of figures gets no headings",
      '<table><tr><td>1</td><td colspan="2">2</td></tr><tr><td>3</td><td>4</td><td>5</td></tr></table>',
      '<table><tbody><tr><td>1</td><td colspan="2">2</td></tr><tr><td>3</td><td>4</td><td>5</td></tr></tbody></table>',
    ],
  ])("%s", (_, html, expected) => expect(clean(html)).toBe(expected));

  it("copied from this same editor stays as it is", () => {
    const html = '<aside data-tono="aviso" data-pm-slice="1 1 []"><p>a</p></aside>';
    expect(cleanPasted(html)).toEqual({ html, images: 0 });
  });

  it("never takes long, however badly it is written", () => {
    const start = performance.now();
    cleanPasted(`${"<p style='".repeat(4_000)}${"<b><![if".repeat(1_000)}`);
    cleanPasted(`${"<b>".repeat(3_000)}x`);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe("a pasted address", () => {
  it.each([
    ["https://a.pe/x?utm_source=f&utm_medium=e", "https://a.pe/x"],
    ["https://a.pe/x?id=1&fbclid=2#b", "https://a.pe/x?id=1#b"],
    ["https://www.google.com/url?q=https://b.pe/y%3Fgclid%3D1&sa=D", "https://b.pe/y"],
    ["https://l.facebook.com/l.php?u=https%3A%2F%2Fc.pe%2F", "https://c.pe/"],
    ["mailto:a@b.pe", "mailto:a@b.pe"],
    ["/eventos", "/eventos"],
    ["file:///C:/a.docx", null],
    ["javascript:alert(1)", null],
  ])("%s", (href, expected) => expect(cleanAddress(href)).toBe(expected));
});
