import type { TopicSlug } from "#lib/help/labels";
import type { TopicText } from "#lib/help/schema";

/** The directory, the search and the history. */
export const directoryTopics = {
  "organizaciones-y-personas": {
    area: "directory",
    purpose:
      "El directorio dice quién es quién: organizaciones, personas con sus cargos en cada fecha, y proyectos.",
    steps: [
      "Abra «Directorio» y elija «Organizaciones», «Personas» o «Proyectos».",
      "Búsquela antes de agregarla: por su nombre, sus siglas o una parte.",
      "Si no está, pulse «Agregar una organización», «Agregar una persona» o «Agregar un proyecto».",
      "Para un cargo, abra la ficha de la persona y pulse «Agregar un cargo».",
      "Escriba el cargo, la organización, sus fechas y «Dónde consta».",
      "Cuando alguien deje un cargo, pulse «Terminó» y anote el último día.",
      "En una organización, agregue en «También se escribe» las siglas y las otras maneras de nombrarla.",
    ],
    notes: [
      "Un cargo terminado no se borra: los informes de su época lo siguen mostrando.",
      "Si el cargo estaba mal, use «Corregir»; si nunca existió, «Quitar».",
      "Todos los que trabajan en el panel y los directivos lo leen; lo cambian quienes escriben.",
    ],
    related: ["oficinas", "contar-un-evento", "busqueda-y-sinonimos"],
    picture: {
      height: 760,
      alt: "El directorio de organizaciones: la búsqueda y la lista con su tipo y su lugar.",
    },
  },
  oficinas: {
    area: "directory",
    purpose:
      "Las oficinas de la cooperativa se anotan una vez; los cargos y los informes las usan.",
    steps: [
      "Abra «Directorio» y elija «Oficinas».",
      "Pulse «Agregar una oficina».",
      "Escriba el «Nombre» sin la palabra oficina y elija el «Lugar».",
      "Pulse «Agregar la oficina».",
      "Si cambia o cierra, pulse «Corregir»; si cerró, quite la marca de «Atiende al público».",
    ],
    notes: ["Una oficina cerrada sigue en la lista por los informes de su época: no se borra."],
    related: ["organizaciones-y-personas", "nombre-logo-y-color"],
    picture: {
      height: 560,
      alt: "La lista de oficinas de la cooperativa con el botón «Agregar una oficina».",
    },
  },
  "busqueda-y-sinonimos": {
    area: "directory",
    purpose:
      "Quien busca en el portal encuentra lo suyo aunque use otra palabra, si aquí se dice que valen lo mismo.",
    steps: [
      "Abra «Búsqueda».",
      "Escriba en «Quien busca» la palabra que usan los socios.",
      "Escriba en «También encuentra» la que usan las publicaciones.",
      "Pulse «Agregar».",
      "Para deshacerlo, pulse «Quitar» en su fila.",
    ],
    notes: [
      "Vale en los dos sentidos y desde ese momento.",
      "Los nombres y las siglas de las organizaciones se toman del directorio: no hace falta repetirlos.",
      "Las tildes y las mayúsculas no hacen diferencia al buscar.",
    ],
    related: ["organizaciones-y-personas"],
    picture: {
      height: 560,
      alt: "La pantalla «Búsqueda» con el formulario para agregar palabras equivalentes y la lista de las que ya están.",
    },
  },
  historial: {
    area: "direction",
    purpose:
      "Reúne en cifras todos los eventos publicados y deja ver y descargar los que hay detrás de cada una.",
    steps: [
      "Abra «Historial».",
      "Elija años, tipo, lugar, organización o persona, y pulse «Filtrar».",
      "Pulse una cifra para ver la lista de eventos que la forman.",
      "Pulse el título de un evento para leer su informe.",
      "Pulse «Descargar la lista (CSV)» para abrirla en una hoja de cálculo.",
    ],
    notes: [
      "Solo cuenta lo publicado. Un evento cuenta en el año en que empieza.",
      "La lista descargada lleva los mismos filtros que la pantalla. La descarga queda anotada con su nombre.",
      "Lo ven las cuentas de Dirección, de Edición y de Administración.",
    ],
    related: ["quien-lo-ha-leido", "organizaciones-y-personas", "calendario"],
    picture: {
      height: 1000,
      alt: "El historial de actividades: los filtros y, debajo, las cifras de los eventos publicados.",
    },
  },
} as const satisfies Partial<Record<TopicSlug, TopicText>>;
