import { expect, expectAccessible, test } from "#tests/e2e/fixtures";

const title = "Cinco días en Quillabamba para aprender de la COOPAC Quillacoop";
const address = "/eventos/cinco-dias-en-quillabamba-para-aprender-de-la-coopac-quillacoop";

test("la portada lleva al informe de Quillabamba", async ({ page }) => {
  const answer = await page.goto("/");
  expect(answer?.status()).toBe(200);
  await page.getByRole("heading", { name: title }).getByRole("link").click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
});

test.describe("el informe dice", () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(address);
  });

  const facts: Record<string, string[]> = {
    "las fechas y los días": ["Del 29 de noviembre al 3 de diciembre de 2009", "5 días"],
    "el tipo": ["Intercambio de experiencias"],
    "el lugar": ["Quillabamba, provincia de La Convención, Cusco"],
    "la anfitriona y cómo más se escribe": ["COOPAC Quillacoop", "Quillacop"],
    "quién recibió a la delegación": ["Ronal Guevara", "Econ."],
    "la edad de la anfitriona": ["45 años"],
    "a quién más se visitó": ["Cooperativa Agraria COCLA", "Exportación de café"],
    "quién apoyó, y dos proyectos sin nombre": [
      "Acting For Life",
      "ONG, Francia",
      "sin identificar",
    ],
    "la red a la que se pertenece": ["Familia CIAP", "Comercio Justo"],
    "el tamaño de la delegación": ["18 personas"],
    "el propósito": ["Consolidar y fortalecer nuestra Cooperativa"],
    "las lecciones": ["las que compartimos el Comercio Justo"],
    "el relato entero": ["En el marco de un proceso de Consolidación", "no ha dado la posibilidad"],
    "la constancia": ["Constancia de publicación", "Carga inicial"],
  };
  for (const [what, texts] of Object.entries(facts)) {
    test(what, async ({ page }) => {
      const main = page.getByRole("main");
      for (const text of texts) await expect(main).toContainText(text);
    });
  }

  test("cada delegado con su cargo y su oficina", async ({ page }) => {
    const rows = {
      "William Leyva": "Presidente del Consejo de Administración",
      "Rita Suaña": "Vicepresidenta del Consejo de Administración",
      "Marco Antonio Mendoza": "Gerente general",
      "Fernando Paca": "Lima",
      "Rafael Jauira": "Puno",
      "Sonia Gutierrez": "Juliaca",
    };
    for (const [name, detail] of Object.entries(rows)) {
      await expect(page.getByRole("row").filter({ hasText: name })).toContainText(detail);
    }
    await expect(page.getByRole("row").filter({ hasText: "Ronal Guevara" })).toHaveCount(0);
  });

  test("el tejido con su descripción", async ({ page }) => {
    const cloth = page.getByRole("img", { name: /Tejido del evento\. Cada fila es un día \(5\)/ });
    await expect(cloth).toBeVisible();
  });
});

test("el informe cabe en todos los anchos y lo lee quien no ve", async ({ page }) => {
  await page.goto(address);
  for (const width of [320, 360, 640, 1024, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const spare = await page.evaluate(
      () => window.innerWidth - document.documentElement.scrollWidth,
    );
    expect(spare, `a ${width} px`).toBeGreaterThanOrEqual(0);
  }
  await expectAccessible(page);
});

test("la portada y las listas las lee quien no ve", async ({ page }) => {
  for (const path of ["/", "/eventos", "/comunicados", "/no-existe"]) {
    await page.goto(path);
    await expectAccessible(page);
  }
});

test("ninguna página pide nada a otro sitio", async ({ page, baseURL }) => {
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(baseURL ?? "") && !request.url().startsWith("data:")) {
      foreign.push(request.url());
    }
  });
  for (const path of ["/", "/eventos", "/comunicados", address]) await page.goto(path);
  expect(foreign).toEqual([]);
});

test("los eventos se filtran por año y por tipo", async ({ page }) => {
  await page.goto("/eventos");
  await page.getByRole("navigation", { name: "Año" }).getByRole("link", { name: /2009/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Eventos de 2009" })).toBeVisible();
  await expect(page.getByRole("link", { name: title })).toBeVisible();
  await page.goto("/eventos?tipo=feria");
  await expect(page.getByText("No hay eventos publicados con este filtro")).toBeVisible();
});

test("una dirección equivocada responde 404 y dice por dónde seguir", async ({ page }) => {
  for (const path of ["/no-existe", "/eventos/no-existe", "/comunicados/no-existe"]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(page.getByRole("link", { name: "Ir a las novedades" })).toBeVisible();
  }
});
