import { expect, test } from "vitest";
import { textSlips } from "#tests/architecture/language";
import { repository, sentences, withPlantedTree } from "#tests/architecture/tree";

test("texts are Spanish and keep the house style", () => {
  expect(sentences(textSlips(repository))).toEqual([]);
});

test.each([
  ["<p>Loading</p>", "Loading"],
  ["<button>Save</button>", "Save"],
  ['<input aria-label="Search" />', "Search"],
  ['<img alt={"The logo"} />', "The"],
  ["<p>{'Page not found'}</p>", "Page"],
  ["<p>Error: no hay conexión</p>", "Error:"],
  ['<p>{open ? "Close" : "Abrir"}</p>', "Close"],
  ["<p>Guardado!</p>", "o!"],
  ["<p>Ocurrió un error inesperado</p>", "error inesperado"],
])("%s is caught on a screen", async (markup, slip) => {
  const planted = { "components/a/A.tsx": `export const A = () => (\n  ${markup}\n);` };
  const found = sentences(await withPlantedTree(planted, textSlips));
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(`components/a/A.tsx:2: "${slip}"`);
});

test("English in a label or a message is caught; names that programs use are not", async () => {
  const planted = {
    "lib/events/labels.ts": `export const labels = { draft: "Draft", live: "publicada" };`,
    "lib/events/schema.ts": `z.string().min(1, "This field is required").regex(/new/); const stages = ["draft", "next"];`,
  };
  const found = await withPlantedTree(planted, textSlips);
  expect(found.map(({ file }) => file)).toEqual([
    "lib/events/labels.ts:1",
    "lib/events/schema.ts:1",
  ]);
});

test("Spanish passes", async () => {
  const planted = {
    "components/a/A.tsx": `export const A = ({ name }: Props) => (
      <main className="page new" id="search">
        <h1 title="Informe de la pasantía">Eventos de {name}</h1>
        <p>No hay resultados. Escriba otra palabra o quite un filtro.</p>
        <p>Canceló la programación, publicó el informe y eliminó el borrador.</p>
        <span aria-hidden="true">!</span>
      </main>
    );`,
  };
  expect(sentences(await withPlantedTree(planted, textSlips))).toEqual([]);
});
