import type { TopicSlug } from "#lib/help/labels";
import type { TopicText } from "#lib/help/schema";

/** Working together on what is published. */
export const careTopics = {
  "comentar-y-mencionar": {
    area: "publishing",
    purpose: "Se conversa junto a cada dato, y la conversación queda con la publicación.",
    steps: [
      "Pulse «Comentar», al lado del campo del que quiere hablar.",
      "Escriba su comentario; para avisar a alguien, escriba @ y elija su nombre.",
      "Pulse «Comentar» para enviarlo.",
      "Lea todo en «Comentarios», debajo del formulario; «Ir al dato» lleva al campo.",
      "Pulse «Responder» para contestar.",
      "Pulse «Resolver» cuando ya no haga falta seguir.",
    ],
    notes: [
      "La persona que nombró recibe un aviso; también quien escribió la publicación y quienes ya comentaron ahí.",
      "Los comentarios se ven solo en el panel y no se borran. Lo resuelto se puede «Abrir de nuevo».",
    ],
    related: ["avisos-y-correo", "revisar-y-aprobar", "dos-personas-a-la-vez"],
    picture: {
      height: 520,
      alt: "Un comentario abierto junto a su campo, con el botón «Responder» y el botón «Resolver».",
    },
  },
  "responsables-y-fechas": {
    area: "publishing",
    purpose:
      "Cada publicación puede tener quién responde por ella, hasta cuándo terminarla y cuándo revisarla.",
    steps: [
      "Abra la publicación y busque la caja «A cargo y fechas».",
      "Pulse «Cambiar responsable o fechas».",
      "Elija en «Responsable» a una persona o un cargo.",
      "Escriba la «Fecha límite del borrador» y la «Próxima revisión», si corresponden.",
      "Pulse «Guardar responsable y fechas».",
      "Cuando compruebe que lo publicado sigue vigente, pulse «Marcar como revisado hoy».",
    ],
    notes: [
      "Un cargo sigue a quien lo ocupe: si cambia la persona, cambia el responsable. Lo deciden quien la escribió, quien responde por ella y quienes aprueban.",
      "Al publicar se fija sola la próxima revisión: un comunicado, a los 6 meses; una página, al año. Los informes de eventos no la necesitan.",
      "El panel avisa desde 3 días antes de una fecha límite y cuando toca revisar. En el portal se lee «Revisado el» con su fecha.",
    ],
    related: ["inicio-del-panel", "avisos-y-correo", "varias-a-la-vez"],
    picture: {
      height: 520,
      alt: "La caja «A cargo y fechas» abierta: el responsable, la fecha límite y la próxima revisión.",
    },
  },
  "varias-a-la-vez": {
    area: "publishing",
    purpose: "Desde la lista de publicaciones se busca una, o se hace lo mismo con varias.",
    steps: [
      "En «Publicaciones», busque por título o elija un tipo, un estado o, en «A cargo y fechas», qué le toca, y pulse «Buscar».",
      "Marque las que quiera; la casilla de arriba las marca todas.",
      "Elija la acción en «Con las elegidas».",
      "Pulse «Ver qué pasará»: todavía no se hace nada.",
      "Lea con cuáles se puede y con cuáles no, y por qué.",
      "Pulse el botón con el nombre de la acción, o «No hacer nada».",
    ],
    notes: [
      "Cada publicación se trata por separado: la que no se pudo queda como estaba y dice el motivo.",
      "Se ofrecen solo las acciones que su cuenta permite.",
    ],
    related: ["responsables-y-fechas", "retirar-y-papelera", "enviar-a-revision"],
    picture: {
      height: 520,
      alt: "La pantalla que dice, fila por fila, qué pasará con las publicaciones elegidas.",
    },
  },
  calendario: {
    area: "publishing",
    purpose:
      "Muestra en un mes lo que se publica, se retira, vence o hay que revisar, junto a los eventos.",
    steps: [
      "Abra «Calendario».",
      "Pase de un mes a otro con los enlaces de encima.",
      "Pulse una línea para abrir su publicación.",
      "Pulse «Ver lo programado» para cambiar o cancelar lo que saldrá solo.",
    ],
    notes: [
      "Cada línea dice qué es: «Se publica», «Se retira», «Fecha límite», «Toca revisarla», «Último día vigente» o «Evento».",
      "Las horas son las de Lima. En un celular, el mes se lee como lista.",
    ],
    related: ["programar", "responsables-y-fechas"],
    picture: {
      height: 520,
      alt: "El calendario de un mes: los botones para pasar a otro y, en su día, lo que se publica.",
    },
  },
  "quien-lo-ha-leido": {
    area: "publishing",
    purpose: "Si un comunicado pide constancia, se ve quiénes lo leyeron y quiénes faltan.",
    steps: [
      "Al escribir el comunicado, marque «Pedir «He leído»» y publíquelo.",
      "Abra el comunicado y, en la parte que dice para quién es, pulse «Ver quiénes lo han leído».",
      "Elija en «Ver» si quiere «Lo leyeron» o «Faltan», y pulse «Mostrar».",
      "Busque a alguien por su nombre, si hace falta.",
      "Pulse «Descargar la lista (CSV)» para abrirla en una hoja de cálculo.",
    ],
    notes: [
      "Quien no tiene cuenta no puede dejar constancia: la lista cuenta solo cuentas activas a las que se dirige.",
      "«He leído» es una cortesía. No reemplaza la notificación que pidan la ley o el estatuto.",
      "La descarga queda anotada con su nombre.",
      "Para saber cuántas veces se leyó cada página, sin saber quién, pulse «Lo más leído» en «Publicaciones».",
    ],
    related: ["escribir-un-comunicado", "cuentas-y-accesos"],
    picture: {
      height: 860,
      alt: "La pantalla «Quiénes lo han leído»: cuántas personas dejaron constancia y la lista con su día.",
    },
  },
} as const satisfies Partial<Record<TopicSlug, TopicText>>;
