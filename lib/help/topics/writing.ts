import type { TopicSlug } from "#lib/help/labels";
import type { TopicText } from "#lib/help/schema";

/** How each kind of publication is written. */
export const writingTopics = {
  "inicio-del-panel": {
    area: "writing",
    purpose: "La primera pantalla dice qué espera por usted, en qué estaba y qué saldrá pronto.",
    steps: [
      "Mire primero «Le toca a usted»: está lo que le devolvieron y lo que puede aprobar.",
      "Abra una publicación con el botón de su fila: «Corregir», «Revisar» o «Confirmar».",
      "Siga con lo suyo en «Sus borradores»: cada fila dice cuántos datos faltan.",
      "Atienda, si aparecen, «Vencidas», «Por revisar», «Comentarios» y «Enlaces rotos».",
      "Para empezar algo nuevo, use «Contar un evento», «Escribir un comunicado» o «Escribir una página».",
    ],
    notes: [
      "Cada persona ve lo que le corresponde según su cuenta: su lista no es igual a la de otra.",
      "Una parte sin nada que hacer lo dice o no aparece.",
      "En una cooperativa nueva, «Primeros pasos» guía a quien administra; cuando todo está hecho desaparece de aquí y queda en «Ajustes».",
    ],
    related: ["escribir-en-el-editor", "revisar-y-aprobar", "responsables-y-fechas"],
    picture: {
      height: 620,
      alt: "Inicio del panel: arriba, los botones para escribir; debajo, «Le toca a usted» con una publicación por revisar.",
    },
  },
  "escribir-en-el-editor": {
    area: "writing",
    purpose:
      "Todo lo que se publica se escribe en la misma pantalla: el formulario por partes y, a su lado, lo que falta.",
    steps: [
      "Llene el formulario en el orden que quiera: los enlaces de encima llevan de una parte a otra y cuentan lo que falta en cada una.",
      "Vea en «Falta para publicar» lo que todavía se necesita: cada línea lleva a su campo.",
      "Pulse «Guardar versión» cuando llegue a un punto al que quisiera poder volver.",
      "Pulse «Vista previa» para leerlo como se verá en el portal.",
      "Pulse «Enviar a revisión» cuando no falte nada.",
    ],
    notes: [
      "Lo que escribe se guarda solo como borrador. Nadie lo ve fuera del panel hasta que otra persona lo aprueba.",
      "Los consejos para que se lea mejor no impiden publicar.",
    ],
    related: [
      "lo-que-se-guarda-solo",
      "enviar-a-revision",
      "comentar-y-mencionar",
      "atajos-de-teclado",
    ],
    picture: {
      height: 640,
      alt: "El editor de un informe: el título y su estado, las partes del formulario y los primeros campos.",
    },
  },
  "contar-un-evento": {
    area: "writing",
    purpose:
      "Un informe cuenta un evento de la cooperativa: qué pasó, dónde, cuándo y quiénes participaron.",
    steps: [
      "En «Inicio» o en «Publicaciones», pulse «Contar un evento».",
      "Elija qué evento es y escriba un título que diga qué pasó y dónde.",
      "Pulse «Empezar a escribir».",
      "Escriba el «Resumen», el «Primer día» y el lugar.",
      "Cuente «Qué pasó». Si ya lo tiene escrito en un documento, use mejor «Leer informes».",
      "Agregue con «Agregar una organización», «Agregar una persona» y «Agregar fotos» lo que corresponda.",
      "Cuando no falte nada, pulse «Enviar a revisión».",
    ],
    notes: [
      "Al escribir el nombre de una persona o de una organización, el directorio la ofrece; si no está, se puede agregar ahí mismo.",
      "Lo que no se sepa, déjelo vacío: no lo adivine.",
      "Sirve también para un evento por venir: cuente entonces qué pasará.",
    ],
    related: ["leer-un-informe", "escribir-en-el-editor", "organizaciones-y-personas"],
    picture: {
      height: 640,
      alt: "La pantalla «Contar un evento»: el título y los tipos de evento, cada uno con su signo.",
    },
  },
  "escribir-un-comunicado": {
    area: "writing",
    purpose:
      "Un comunicado avisa algo a los socios o al público: una noticia, un resultado electoral, la memoria o un aviso legal.",
    steps: [
      "En «Inicio» o en «Publicaciones», pulse «Escribir un comunicado».",
      "Elija qué comunicado es, escriba el título y pulse «Empezar a escribir».",
      "Diga en «Para quién es» si lo lee el público o solo los socios, los delegados o los directivos.",
      "Escriba en «Vence» el último día en que vale; vacío, no vence.",
      "Escriba el texto y agregue sus documentos con «Agregar documentos».",
      "Si quiere saber quiénes lo leyeron, marque «Pedir «He leído»».",
      "Cuando no falte nada, pulse «Enviar a revisión».",
    ],
    notes: [
      "Lo que es solo para socios, delegados o directivos no aparece en el portal público: se lee al ingresar con una cuenta.",
      "«Fijado en la portada hasta» lo pone al comienzo del portal. Solo se fija un comunicado a la vez, el más reciente.",
    ],
    related: ["convocar-a-una-asamblea", "quien-lo-ha-leido", "escribir-en-el-editor"],
    picture: {
      height: 600,
      alt: "El editor de un comunicado, en la parte que dice para quién es y desde cuándo rige.",
    },
  },
  "convocar-a-una-asamblea": {
    area: "writing",
    purpose:
      "Una convocatoria reúne día, horas, lugar y agenda, y se compara con los plazos que pide su cooperativa.",
    steps: [
      "Empiece un comunicado y elija el tipo «Convocatoria».",
      "En la parte «Convocatoria», escriba el «Día de la reunión», el «Lugar» y la hora de la «Primera convocatoria» y de la «Segunda convocatoria».",
      "Elija en «Qué asamblea es» la que corresponda.",
      "Escriba la agenda con «Agregar un punto», una fila para cada asunto.",
      "Anote con «Agregar un aviso» cada medio por el que también se avisó, con su día.",
      "Lea «Plazo y medios»: dice si está a tiempo y qué falta.",
      "Envíela a revisión con tiempo: el plazo cuenta desde que se publica.",
    ],
    notes: [
      "«Plazo y medios» aconseja y no impide publicar. No reemplaza al estatuto: ante una duda, consulte al Consejo de Vigilancia o a su asesor legal.",
      "Los días y los medios de cada asamblea los escribe quien administra, en «Ajustes», en «Tabla de asambleas».",
    ],
    related: ["escribir-un-comunicado", "enviar-a-revision", "nombre-logo-y-color"],
    picture: {
      height: 640,
      alt: "La parte «Plazo y medios» de una convocatoria: dice si está a tiempo y, una por una, las cosas que faltan.",
    },
  },
  "paginas-y-menus": {
    area: "writing",
    purpose:
      "Las páginas dicen lo que no cambia cada semana, como quiénes somos o transparencia, y los menús llevan a ellas.",
    steps: [
      "Pulse «Escribir una página», en el inicio del panel o en «Publicaciones».",
      "Elija qué página es, póngale un título corto y pulse «Empezar a escribir».",
      "Escriba el texto; en transparencia, agregue las memorias y los estados financieros con «Agregar documentos».",
      "Envíela a revisión; otra persona la aprueba y la publica.",
      "En «Ajustes», en «Menús del portal», pulse «Agregar un enlace», elija la página y escriba el texto del enlace.",
      "Pulse «Guardar los menús».",
    ],
    notes: [
      "Los menús y los ajustes los cambia quien administra el portal. Se ven al momento en todas las páginas.",
      "Eventos y Comunicados ya están arriba: no hace falta agregarlos.",
    ],
    related: ["escribir-en-el-editor", "responsables-y-fechas", "nombre-logo-y-color"],
    picture: {
      height: 560,
      alt: "Los menús del portal en los ajustes: cada enlace tiene su texto y la página a la que lleva.",
    },
  },
} as const satisfies Partial<Record<TopicSlug, TopicText>>;
