"use client";

import { keyWords, toolGroups } from "#components/editorial/richtext/tools";
import { Button } from "#components/ui/Button";
import { Dialog } from "#components/ui/Dialog";

const ways: readonly [string, string][] = [
  ["Alt+F10", "Ir a los botones; con las flechas se pasa de uno a otro y con Escape se vuelve"],
  ["Control+Enter", "Salir de una tabla o de un recuadro y seguir debajo"],
  ["Tab", "En una tabla, pasar a la celda siguiente; en una lista, bajar un nivel"],
  ["Shift+Tab", "En una tabla, volver a la celda anterior; en una lista, subir un nivel"],
  ["Shift+Enter", "Cortar la línea sin empezar un párrafo"],
];

/** Every shortcut of the text, for who writes without a mouse. */
export function KeysDialog({ onClose }: { onClose(): void }) {
  const tools = toolGroups.flatMap((group) => group.tools);
  const shortcuts = tools.flatMap(({ keys, label }): [string, string][] =>
    keys ? [[keys, label]] : [],
  );
  return (
    <Dialog open title="Escribir con el teclado" onClose={onClose}>
      <dl className="teclas">
        {[...ways, ...shortcuts].map(([keys, label]) => (
          <div key={keys}>
            <dt>
              <kbd>{keyWords(keys)}</kbd>
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
      <p className="acciones">
        <Button variant="primary" onClick={onClose}>
          Volver al texto
        </Button>
      </p>
    </Dialog>
  );
}
