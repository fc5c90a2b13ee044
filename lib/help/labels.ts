/** The parts of the help, in the order in which they are offered. */
export const helpAreaLabels = {
  writing: "Escribir",
  publishing: "Revisar y publicar",
  media: "Fotos y documentos",
  directory: "Directorio",
  direction: "Dirección",
  administration: "Administración",
} as const;
export type HelpArea = keyof typeof helpAreaLabels;

/** The title of each topic, by the last part of its address. Apart from the texts, because every screen carries them. */
export const topicTitles = {
  "inicio-del-panel": "El inicio del panel",
  "escribir-en-el-editor": "Escribir en el editor",
  "contar-un-evento": "Contar un evento",
  "leer-un-informe": "Leer un informe ya escrito",
  "leer-muchos-informes": "Leer muchos informes antiguos",
  "escribir-un-comunicado": "Escribir un comunicado",
  "convocar-a-una-asamblea": "Convocar a una asamblea",
  "paginas-y-menus": "Páginas y menús",
  "lo-que-se-guarda-solo": "Lo que se guarda solo",
  "dos-personas-a-la-vez": "Cuando dos personas escriben a la vez",
  "comparar-versiones": "Comparar y recuperar versiones",
  "atajos-de-teclado": "Atajos de teclado",
  "enviar-a-revision": "Enviar a revisión",
  "revisar-y-aprobar": "Revisar, aprobar y devolver",
  "sin-segunda-persona": "Publicar sin segunda persona y confirmarlo",
  programar: "Programar una publicación o un retiro",
  "corregir-lo-publicado": "Corregir lo ya publicado",
  "retirar-y-papelera": "Retirar y usar la papelera",
  "comentar-y-mencionar": "Comentar y mencionar",
  "responsables-y-fechas": "Responsables, fechas límite y revisiones",
  "varias-a-la-vez": "Varias publicaciones a la vez",
  calendario: "El calendario",
  "quien-lo-ha-leido": "Quién lo ha leído",
  "fotos-y-documentos": "Subir y usar fotos y documentos",
  "describir-una-foto": "Describir una foto",
  "organizaciones-y-personas": "Organizaciones, personas y cargos",
  oficinas: "Las oficinas",
  historial: "El historial para la dirección",
  "avisos-y-correo": "Avisos y correo",
  "busqueda-y-sinonimos": "La búsqueda y sus sinónimos",
  "cuentas-y-accesos": "Cuentas y accesos",
  "lista-de-socios": "La lista de socios y sus invitaciones",
  "nombre-logo-y-color": "Nombre, logo y color",
} as const;
export type TopicSlug = keyof typeof topicTitles;
