import type { TopicSlug } from "#lib/help/labels";
import type { TopicText } from "#lib/help/schema";

/** The way from a draft to the portal, and back. */
export const publishingTopics = {
  "enviar-a-revision": {
    area: "publishing",
    purpose:
      "Quien escribe no publica: antes de salir al portal, otra persona lo lee y lo aprueba.",
    steps: [
      "Abra la publicación y mire «Falta para publicar»; pulse una línea para ir a su campo.",
      "Llene lo que falte hasta que todo quede marcado como listo.",
      "Lea los consejos, si los hay, y siga los que ayuden.",
      "Pulse «Vista previa» y léalo entero, como lo leerán los socios.",
      "Pulse «Enviar a revisión».",
    ],
    notes: [
      "Quienes pueden aprobarla reciben un aviso. Mientras espera, no se puede cambiar.",
      "Si vio un error, pulse «Retomar para corregir», diga por qué y envíela otra vez.",
      "Si se la devuelven, aparece en «Le toca a usted» con la nota de qué corregir.",
    ],
    related: ["revisar-y-aprobar", "escribir-en-el-editor", "describir-una-foto"],
    picture: {
      height: 560,
      alt: "La caja «Para enviar a revisión»: primero lo que falta, después lo que ya está listo y los botones.",
    },
  },
  "revisar-y-aprobar": {
    area: "publishing",
    purpose:
      "Una segunda persona lee lo que otra escribió y decide: publicarlo, programarlo o devolverlo.",
    steps: [
      "En «Inicio», en «Le toca a usted», pulse «Revisar».",
      "Lea qué dice o, si ya estaba publicada, qué cambia.",
      "Pulse «Leer la versión» para verla como se verá en el portal.",
      "En «Su decisión», elija «Aprobar y publicar ahora», «Aprobar y programar» o «Devolver con una nota».",
      "Si la devuelve, diga en «Nota» qué hay que corregir y pulse «Devolver».",
      "Si está bien, pulse «Aprobar y publicar».",
    ],
    notes: [
      "Al aprobar se ve enseguida en el portal, y su nombre queda en la constancia de publicación.",
      "Nadie aprueba lo que envió. Aprueban quienes tienen cuenta de Edición o de Administración.",
      "Si enlaza con algo que todavía no está publicado, se ofrece «Aprobar y publicar juntas» todas a la vez.",
    ],
    related: ["enviar-a-revision", "programar", "sin-segunda-persona", "comentar-y-mencionar"],
    picture: {
      height: 400,
      alt: "La caja «Su decisión» con sus tres opciones y el botón «Aprobar y publicar».",
    },
  },
  "sin-segunda-persona": {
    area: "publishing",
    purpose:
      "En una urgencia, quien administra puede publicar lo que envió; queda dicho y otra persona lo confirma después.",
    steps: [
      "Envíe la publicación a revisión, como siempre.",
      "Con una cuenta de Administración, pulse «Publicar sin segunda persona» o «Programar sin segunda persona».",
      "Lea la advertencia y confirme con el mismo botón, o pulse «Esperar la revisión».",
      "Para confirmarla, otra persona abre «Publicaciones forzadas por confirmar», en «Inicio», y pulsa «Confirmar».",
      "La lee y, si está bien, pulsa «Confirmar la publicación».",
    ],
    notes: [
      "Se publica enseguida. La constancia de publicación dice, a la vista de todos, que lo hizo una sola persona.",
      "Quien la publicó no puede confirmarla. Confirma otra persona con cuenta de Edición o de Administración.",
      "Confirmar no borra lo ocurrido: agrega quién la confirmó y cuándo.",
    ],
    related: ["revisar-y-aprobar", "retirar-y-papelera", "avisos-y-correo"],
    picture: {
      height: 420,
      alt: "La nota «Se publicó sin segunda persona» con el botón «Confirmar la publicación».",
    },
  },
  programar: {
    area: "publishing",
    purpose:
      "Lo aprobado puede salir, o retirarse, un día y a una hora, sin que nadie esté frente al equipo.",
    steps: [
      "Al revisar, elija «Aprobar y programar».",
      "Escriba el «Día» y la «Hora en Lima», y pulse «Aprobar y programar».",
      "Para retirar algo más adelante, abra la publicación y pulse «Programar el retiro», con su motivo.",
      "Vea todo lo que saldrá en «Programación».",
      "Para moverlo, pulse «Cambiar el momento»; para dejarlo sin efecto, «Cancelar la programación».",
    ],
    notes: [
      "Sale la versión aprobada, tal como está: lo que se guarde después no la cambia.",
      "Si el portal estaba apagado a esa hora, se cumple al encenderlo.",
      "Cancelar no pierde el texto: vuelve a esperar una decisión. Programan y cancelan quienes aprueban.",
    ],
    related: ["calendario", "revisar-y-aprobar", "retirar-y-papelera"],
    picture: {
      height: 480,
      alt: "La pantalla «Programación»: lo que saldrá, con su día y su hora, y los botones para cambiarlo.",
    },
  },
  "corregir-lo-publicado": {
    area: "publishing",
    purpose:
      "Lo publicado se corrige sin retirarlo: el portal muestra lo anterior hasta que se aprueban los cambios.",
    steps: [
      "Abra la publicación desde «Publicaciones» y cambie lo que haga falta.",
      "Escriba en «Qué cambió» una frase que explique la corrección.",
      "Pulse «Guardar versión» o, si ya terminó, «Enviar a revisión».",
      "Otra persona lee qué cambia y pulsa «Aprobar y publicar».",
    ],
    notes: [
      "Mientras tanto su estado dice «Publicada, con cambios sin publicar».",
      "Lo que escriba en «Qué cambió» se lee en la constancia de publicación.",
      "Quien aprueba puede cambiar también la dirección en el portal: la anterior lleva a la nueva.",
    ],
    related: ["comparar-versiones", "enviar-a-revision", "retirar-y-papelera"],
    picture: {
      height: 560,
      alt: "Lo que falta o está listo en una publicación que ya está en el portal, el campo «Qué cambió» y los botones.",
    },
  },
  "retirar-y-papelera": {
    area: "publishing",
    purpose:
      "Retirar quita algo del portal y explica por qué; la papelera guarda lo que ya no se necesita en el panel.",
    steps: [
      "Para quitar algo del portal, abra la publicación y pulse «Retirar del portal».",
      "Escriba el «Motivo» y confirme con «Retirar del portal», o pulse «No retirar».",
      "Para quitar del panel un borrador o algo ya retirado, pulse «Enviar a la papelera» y confirme.",
      "Para recuperarlo, abra «Papelera», al pie de «Publicaciones».",
      "Pulse «Recuperar»: vuelve como borrador.",
    ],
    notes: [
      "Quien llegue a la dirección de algo retirado leerá el motivo y desde cuándo. Se puede corregir y volver a publicar.",
      "Lo que está en el portal no va a la papelera: antes hay que retirarlo.",
      "Desde la papelera se recupera durante 90 días; después ya no. Retiran y recuperan quienes aprueban.",
    ],
    related: ["corregir-lo-publicado", "programar", "varias-a-la-vez"],
    picture: {
      height: 420,
      alt: "La papelera: una publicación, los días que le quedan y el botón «Recuperar».",
    },
  },
} as const satisfies Partial<Record<TopicSlug, TopicText>>;
