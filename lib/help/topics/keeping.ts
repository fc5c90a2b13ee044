import type { TopicSlug } from "#lib/help/labels";
import type { TopicText } from "#lib/help/schema";

/** How nothing that is written gets lost. */
export const keepingTopics = {
  "lo-que-se-guarda-solo": {
    area: "writing",
    purpose:
      "Lo que escribe se guarda solo, aunque se vaya la luz, se cierre la pestaña o venza su sesión.",
    steps: [
      "Escriba con tranquilidad y mire la línea junto al título: dice «Guardado como borrador a las» y la hora.",
      "Si dice «Sin conexión», siga escribiendo: queda en este equipo y se enviará al volver.",
      "Si dice «Su sesión venció», pulse «Ingresar»: se abre otra pestaña, y al volver se envía lo escrito.",
      "Al abrir de nuevo la publicación, siga donde se quedó o pulse «Descartar y volver a la versión».",
      "Si se le ofrece un texto sin guardar, pulse «Recuperarlo» o «Descartarlo».",
    ],
    notes: [
      "Guardado como borrador no es una versión: para dejar una en la historia, pulse «Guardar versión».",
      "A la media hora de que usted deja de escribir, lo escrito queda como una versión que dice «Se guardó sola al terminar de escribir».",
      "Lo que solo está en un equipo se conserva ahí 7 días.",
    ],
    related: ["comparar-versiones", "dos-personas-a-la-vez", "escribir-en-el-editor"],
    picture: {
      height: 420,
      alt: "Al volver al editor, una nota dice que se recuperó lo escrito y ofrece descartarlo.",
    },
  },
  "dos-personas-a-la-vez": {
    area: "writing",
    purpose:
      "Dos personas pueden escribir en la misma publicación sin que ninguna pierda una palabra.",
    steps: [
      "Al abrirla, lea la línea bajo el título: dice quién más la tiene abierta o la está escribiendo.",
      "Si otra persona guardó antes, pulse «Cargar la versión», o siga escribiendo.",
      "Al pulsar «Guardar versión» verá los dos textos, campo por campo.",
      "En cada campo elija el de la otra persona o «Dejar lo mío»; en una lista puede «Juntar las dos listas».",
      "Pulse «Guardar lo mío como versión nueva».",
    ],
    notes: [
      "Elija lo que elija, la versión de la otra persona queda en la historia y se puede recuperar.",
      "Un comentario a tiempo evita trabajar dos veces en lo mismo.",
    ],
    related: ["comparar-versiones", "comentar-y-mencionar", "lo-que-se-guarda-solo"],
    picture: {
      height: 600,
      alt: "Los dos textos de un mismo campo, lado a lado, con la elección de cuál se queda.",
    },
  },
  "comparar-versiones": {
    area: "writing",
    purpose:
      "Cada versión guardada queda para siempre: se puede ver qué cambió y volver a una anterior.",
    steps: [
      "Abra la publicación y, en «Historia de esta publicación», pulse «Ver todas las versiones».",
      "Pulse «Ver qué cambió» en una versión para compararla con la anterior.",
      "Para comparar otras dos, escriba sus números y pulse «Comparar».",
      "Elija «En un solo texto» o «Lado a lado», como prefiera leerlo.",
      "Para volver a una versión, pulse «Recuperar» y luego «Recuperar esta versión».",
    ],
    notes: [
      "Recuperar guarda una versión nueva, igual a la antigua: ninguna versión se borra ni se modifica.",
      "El portal no cambia hasta que otra persona apruebe la versión recuperada.",
      "Mientras está en revisión no se puede recuperar otra versión.",
    ],
    related: ["corregir-lo-publicado", "dos-personas-a-la-vez", "lo-que-se-guarda-solo"],
    picture: {
      height: 620,
      alt: "La comparación de dos versiones, campo por campo: lo que se agregó va subrayado.",
    },
  },
  "atajos-de-teclado": {
    area: "writing",
    purpose: "Todo se puede hacer sin ratón; estas teclas ahorran camino.",
    steps: [
      "Pulse Tab para ir al siguiente campo o botón, y Mayús+Tab para volver.",
      "Pulse Ctrl+S en el editor para guardar una versión.",
      "Pulse Ctrl+Z fuera de los textos para deshacer lo último que hizo en una lista: agregar, mover o quitar una fila.",
      "En un texto, pulse Alt+F10 para ir a sus botones, muévase con las flechas y vuelva con Escape.",
      "Pulse «Atajos», entre los botones de un texto, para ver todos sus atajos.",
      "En una lista que se abre al escribir, elija con las flechas y Enter, o ciérrela con Escape.",
    ],
    notes: [
      "En todas las pantallas, el primer enlace es «Ir al contenido»: salta el menú.",
      "En un equipo de Apple, use la tecla Cmd en lugar de Ctrl.",
    ],
    related: ["escribir-en-el-editor", "comentar-y-mencionar"],
    picture: {
      height: 620,
      alt: "La lista de atajos que abre el botón «Atajos»: cada tecla con lo que hace.",
    },
  },
} as const satisfies Partial<Record<TopicSlug, TopicText>>;
