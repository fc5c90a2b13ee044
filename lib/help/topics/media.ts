import type { TopicSlug } from "#lib/help/labels";
import type { TopicText } from "#lib/help/schema";

/** Photos and documents. */
export const mediaTopics = {
  "fotos-y-documentos": {
    area: "media",
    purpose:
      "La biblioteca guarda las fotos y los documentos una sola vez, para usarlos en cualquier publicación.",
    steps: [
      "Abra «Biblioteca» y pulse «Elegir archivos», o suéltelos o péguelos ahí; desde el celular, pulse «Tomar una foto».",
      "Espere a que cada uno diga «Subida. Ya puede usarla.»; si uno falla, lea por qué y pulse «Reintentar».",
      "Abra cada archivo y descríbalo.",
      "Para usarlos, abra la publicación y pulse «Agregar fotos» o «Agregar documentos».",
      "Elija los que quiera y pulse «Listo».",
      "Para ordenar la biblioteca, use «Nueva carpeta» y las «Etiquetas».",
    ],
    notes: [
      "Se aceptan fotos de hasta 20 MB y documentos PDF, Word o Excel de hasta 25 MB. De las fotos se quita el lugar donde se tomaron.",
      "«Reemplazar» cambia el archivo al momento en todas las publicaciones que lo usan, también en el portal.",
      "Un archivo en uso no se puede quitar. En la papelera se conserva 90 días y después se borra.",
    ],
    related: ["describir-una-foto", "contar-un-evento", "escribir-un-comunicado"],
    picture: {
      height: 860,
      alt: "La biblioteca: el lugar para soltar archivos, las carpetas y las fotos ya subidas.",
    },
  },
  "describir-una-foto": {
    area: "media",
    purpose: "El texto alternativo cuenta la foto a quien no puede verla: sin él no se publica.",
    steps: [
      "Abra la foto en «Biblioteca».",
      "Escriba en «Texto alternativo» qué se ve y qué importa de ello.",
      "Si la foto solo adorna, marque «Es decorativa: no agrega nada a lo que dice el texto.»",
      "Escriba el «Pie» y el «Crédito», si los tiene.",
      "Pulse «Guardar la descripción».",
      "Pulse sobre la foto lo que debe verse siempre y luego «Guardar el centro de interés».",
    ],
    notes: [
      "No sirven el nombre del archivo, la palabra foto sola ni una copia del pie: el panel lo dice mientras escribe.",
      "En cada publicación se puede cambiar la descripción sin tocar la de la biblioteca.",
      "«Dónde se usa» dice en qué publicaciones está.",
    ],
    related: ["fotos-y-documentos", "enviar-a-revision"],
    picture: {
      height: 640,
      alt: "La ficha de una foto de la biblioteca: la foto, su texto alternativo, su pie y su crédito.",
    },
  },
} as const satisfies Partial<Record<TopicSlug, TopicText>>;
