import { demoAccount, expect, expectAccessible, test } from "#tests/e2e/fixtures";

test("la cuenta propia se usa sin programas: ingresar, elegir los avisos y salir", async ({
  page,
}) => {
  const programs: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") programs.push(request.url());
  });
  const { email, password } = demoAccount("reviewer");
  await page.goto("/ingresar?volver=/cuenta/avisos");
  await page.getByLabel("Correo").fill(email);
  await page.getByLabel("Contraseña", { exact: true }).fill("no es esta");
  await page.getByRole("button", { name: "Ingresar" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByLabel("Correo")).toHaveValue(email);
  await page.getByLabel("Contraseña", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Ingresar" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Avisos por correo");
  const daily = page.getByRole("radio", { name: /Un resumen diario/ });
  const talk = page.getByRole("checkbox", { name: /Comentan algo mío/ });
  const save = page.getByRole("button", { name: "Guardar" });
  await daily.check();
  await talk.uncheck();
  await save.click();
  await expect(page.getByText("Se guardó lo que eligió.")).toBeVisible();
  await expect(daily).toBeChecked();
  await expect(talk).not.toBeChecked();
  await expectAccessible(page);
  await page.getByRole("radio", { name: "Enseguida" }).check();
  await talk.check();
  await save.click();
  await expect(talk).toBeChecked();

  await page.getByRole("button", { name: "Salir" }).click();
  await expect(page.getByText("Cerró su sesión.")).toBeVisible();
  await page.goto("/cuenta/avisos");
  await expect(page).toHaveURL(/\/ingresar\?volver=/);
  expect(programs).toEqual([]);
});
