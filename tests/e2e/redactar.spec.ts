import type { Locator, Page } from "@playwright/test";
import { expect, expectAccessible, test } from "#tests/e2e/fixtures";

async function startEvent(page: Page, name: string): Promise<Locator> {
  await page.goto("/panel/publicaciones/nueva?tipo=evento");
  await page.getByLabel("Título").fill(name);
  await page.getByRole("radio", { name: "Intercambio de experiencias" }).check();
  await page.getByRole("button", { name: "Empezar a escribir" }).click();
  await page.waitForURL(/\/panel\/publicaciones\/[0-9a-f-]{36}/);
  const text = page.getByRole("textbox", { name: "Qué pasó" });
  await expect(text).toHaveAttribute("contenteditable", "true");
  return text;
}

async function paste(text: Locator, html: string): Promise<void> {
  await text.evaluate((element, content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", content);
    const init = { clipboardData, bubbles: true, cancelable: true };
    element.dispatchEvent(new ClipboardEvent("paste", init));
  }, html);
}

/** From the text to the button of that name, as the keyboard goes. */
async function press(page: Page, name: string): Promise<void> {
  await page.keyboard.press("Alt+F10");
  await page.keyboard.press("Home");
  const bar = page.getByRole("toolbar", { name: "Formato del texto" });
  const names = await bar.getByRole("button").allInnerTexts();
  for (let at = 0; at < names.indexOf(name); at += 1) await page.keyboard.press("ArrowRight");
  await expect(bar.getByRole("button", { name, exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
}

test("lo que se escribe enseguida de usar un botón va al texto", async ({ signIn }) => {
  const staff = await signIn("staff");
  await staff.addInitScript(() => {
    window.requestAnimationFrame = (callback) => window.setTimeout(callback, 1_000);
  });
  const text = await startEvent(staff, "Evento de prueba escrito sin esperar");
  await text.focus();
  await press(staff, "Negrita");
  await staff.keyboard.type("Sin esperar");
  await expect(text.locator("strong")).toHaveText("Sin esperar");
});

test("se escribe con el teclado: título, lista, tabla, recuadro y enlace a otra publicación", async ({
  signIn,
  picture,
}) => {
  const staff = await signIn("staff");
  const text = await startEvent(staff, "Evento de prueba escrito con el teclado");
  await text.focus();
  await staff.keyboard.press("Control+Alt+2");
  await staff.keyboard.type("Qué se vio");
  await staff.keyboard.press("Enter");
  await staff.keyboard.press("Control+Shift+8");
  await staff.keyboard.type("Quesos");
  await staff.keyboard.press("Enter");
  await staff.keyboard.type("Café");
  await staff.keyboard.press("Enter");
  await staff.keyboard.press("Enter");

  await press(staff, "Tabla");
  const table = staff.getByRole("dialog", { name: "¿Qué tabla quiere insertar?" });
  await expect(table).toBeVisible();
  await expectAccessible(staff);
  await table.getByRole("textbox", { name: "Filas" }).fill("2");
  await table.getByRole("textbox", { name: "Columnas" }).fill("2");
  await staff.keyboard.press("Enter");
  await expect(text.getByRole("table")).toBeVisible();
  for (const cell of ["Oficina", "Socios", "Puno", "120"]) {
    await staff.keyboard.type(cell);
    if (cell !== "120") await staff.keyboard.press("Tab");
  }
  await expect(staff.getByRole("toolbar", { name: "Tabla" })).toBeVisible();
  await staff.keyboard.press("Control+Enter");

  await press(staff, "Recuadro");
  await staff.keyboard.type("Las cifras son de marzo.");
  await staff.keyboard.press("Control+Enter");

  await staff.keyboard.type("Vea ");
  await staff.keyboard.press("Control+k");
  const link = staff.getByRole("dialog", { name: "¿Adónde lleva el enlace?" });
  await link.getByRole("radio", { name: "Publicación" }).check();
  await link
    .getByRole("combobox", { name: "Título de la publicación" })
    .pressSequentially("quillabamba");
  await expect(link.getByRole("option", { name: /Quillabamba/ }).first()).toBeVisible();
  await staff.keyboard.press("ArrowDown");
  await staff.keyboard.press("Enter");
  await expectAccessible(staff);
  await link.getByRole("button", { name: "Poner enlace" }).press("Enter");
  await expect(link).toBeHidden();

  await expect(text.getByRole("heading", { name: "Qué se vio", level: 2 })).toBeVisible();
  await expect(text.getByRole("listitem")).toHaveText(["Quesos", "Café"]);
  await expect(text.getByRole("columnheader")).toHaveText(["Oficina", "Socios"]);
  await expect(text.getByRole("complementary")).toContainText("Las cifras son de marzo.");
  await expect(text.locator('a[href^="ayni:publicacion/"]')).toContainText("Quillabamba");
  await expectAccessible(staff);
  await picture(staff, "editor-texto");

  await staff.getByRole("button", { name: "Vista previa" }).first().click();
  await staff.waitForURL(/vista-previa/);
  const main = staff.getByRole("main");
  await expect(main.getByRole("columnheader", { name: "Oficina" })).toBeVisible();
  await expect(main.getByRole("link", { name: /Quillabamba/ }).first()).toHaveAttribute(
    "href",
    /^\/eventos\/[a-z0-9-]+$/,
  );
  await expectAccessible(staff);
});

const word = `<html><body><!--StartFragment-->
<h1><span lang=ES-PE>Acuerdos<o:p></o:p></span></h1><p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>Comprar papa</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>Vender queso</p>
<p class=MsoNormal style='color:red'><b>Nota</b> final <img src="data:image/png;base64,iVBORw0KGgo="></p><!--EndFragment--></body></html>`;

test("lo pegado de Word llega limpio y la imagen se explica; deshacer lo quita", async ({
  signIn,
}) => {
  const staff = await signIn("staff");
  const text = await startEvent(staff, "Evento de prueba pegado de Word");
  await text.focus();
  await paste(text, word);
  await expect(text.getByRole("heading", { name: "Acuerdos", level: 2 })).toBeVisible();
  await expect(text.getByRole("listitem")).toHaveText(["Comprar papa", "Vender queso"]);
  await expect(text.locator("[style*=color], img, o\\:p")).toHaveCount(0);
  await expect(staff.getByText("La imagen no se pegó: súbala a la biblioteca.")).toBeVisible();
  await staff.keyboard.press("Control+z");
  await expect(text.getByRole("heading")).toHaveCount(0);
  await staff.getByRole("button", { name: "Rehacer" }).click();
  await expect(text.getByRole("heading", { name: "Acuerdos" })).toBeVisible();
});

test("la lista de publicación distingue lo que falta de los consejos y lleva a cada campo", async ({
  signIn,
}) => {
  const staff = await signIn("staff");
  const text = await startEvent(staff, "Evento de prueba con consejos");
  await text.focus();
  await paste(text, '<h4>Menor</h4><p>Lea <a href="https://www.sbs.gob.pe/x">aquí</a>.</p>');
  await paste(text, '<p>Y <a href="/eventos/no-existe-esta-pagina">esta visita</a>.</p>');
  const box = staff.getByRole("region", { name: "Para enviar a revisión" });
  const broken = box.getByRole("link", { name: /esa página del portal no existe/ });
  await expect(broken).toBeVisible();
  await expect(box.getByRole("button", { name: "Enviar a revisión" })).toBeDisabled();
  await box.getByText(/consejos para que se lea mejor/).click();
  await expect(box.getByText("No impiden publicar.")).toBeVisible();
  await expect(box.getByRole("link", { name: /Los títulos saltan un nivel/ })).toBeVisible();
  await expectAccessible(staff);
  await box.getByRole("link", { name: /Un enlace no dice adónde lleva/ }).press("Enter");
  await expect(staff.getByRole("textbox", { name: "Qué pasó" })).toBeFocused();
});
