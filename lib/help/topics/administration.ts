import type { TopicSlug } from "#lib/help/labels";
import type { TopicText } from "#lib/help/schema";

/** Accounts, mail and the cooperative's identity. */
export const administrationTopics = {
  "avisos-y-correo": {
    area: "administration",
    purpose:
      "Los avisos dicen qué hicieron otras personas con lo que usted escribe o revisa; también llegan por correo.",
    steps: [
      "Abra «Avisos»: primero están los que no ha leído.",
      "Pulse un aviso para ir a su publicación, o «Marcar como leído» si no hace falta.",
      "Pulse «Elegir qué correos recibo».",
      "Elija cuándo recibirlos: enseguida, en un resumen diario o nunca.",
      "Marque de qué quiere recibir correo y pulse «Guardar».",
      "Vea en «Suscripciones» cuántos reciben por correo lo que se publica, y los últimos envíos.",
      "Si administra el portal, vea en «Correo» lo que se envió y lo que no salió.",
    ],
    notes: [
      "En el panel verá siempre sus avisos, aunque no reciba correos.",
      "El resumen diario sale a las 7:00 a. m.",
      "A los suscriptores se les escribe una vez por publicación. Al aprobar un cambio de lo publicado, marque «Es una corrección menor: no avisar a los suscriptores» si no es noticia.",
      "Si el portal no tiene servidor de correo, los mensajes esperan en «Correo»: ahí se pueden copiar, enviar a mano y «Marcar como enviado».",
    ],
    related: ["comentar-y-mencionar", "responsables-y-fechas", "inicio-del-panel"],
    picture: {
      height: 420,
      alt: "La lista de avisos: quién hizo qué con cada publicación y el botón «Marcar como leído».",
    },
  },
  "cuentas-y-accesos": {
    area: "administration",
    purpose: "Cada persona ingresa con su propia cuenta, que dice qué puede hacer.",
    steps: [
      "En «Cuentas», pulse «Crear una cuenta».",
      "Escriba sus nombres y su correo, y elija qué podrá hacer.",
      "Pulse «Crear la cuenta» y entréguele la contraseña provisional: solo se muestra esa vez.",
      "Para cambiar algo, abra la cuenta: su rol, si es delegado o qué persona del directorio es.",
      "Si olvidó su contraseña y no tiene correo, pulse «Dar una contraseña provisional».",
      "Si perdió su teléfono, pulse «Cerrar sus sesiones».",
      "Si ya no trabaja aquí, pulse «Desactivar la cuenta».",
    ],
    notes: [
      "Una cuenta no se borra: lo que escribió y aprobó se conserva con su nombre. Se puede volver a activar.",
      "Dos personas hacen falta para publicar: abra por lo menos una cuenta de Edición y una de Redacción.",
      "Las cuentas las maneja quien administra. La última cuenta de administración no se puede desactivar.",
    ],
    related: ["nombre-logo-y-color", "sin-segunda-persona", "quien-lo-ha-leido"],
    picture: {
      height: 860,
      alt: "El formulario para crear una cuenta: nombres, correo y la lista de roles con lo que permite cada uno.",
    },
  },
  "lista-de-socios": {
    area: "administration",
    purpose:
      "Con la lista de socios cada uno tiene su cuenta; quien tiene correo recibe una invitación para elegir su contraseña.",
    steps: [
      "En «Cuentas», pulse «Socios» y luego «Importar la lista de socios».",
      "Si no tiene una lista, pulse «Descargar una plantilla de Excel» y complétela.",
      "Elija el archivo y pulse «Revisar la lista»: verá qué pasaría con cada fila.",
      "Si hay filas con algo por corregir, pulse «Descargar qué corregir (CSV)».",
      "Pulse el botón de importar, que dice cuántas cuentas crea y cuántas cambia.",
      "De vuelta en «Socios», pulse el botón que invita a quienes tienen correo y confirme cuántos son.",
      "A quien no eligió su contraseña a tiempo, envíele «Invitar de nuevo»; si se equivocó, pulse «Retirar la invitación».",
    ],
    notes: [
      "La misma lista se puede importar otra vez: solo cambia lo que cambió. Nadie se borra.",
      "Una celda vacía no borra lo que ya está.",
      "De quien trabaja en el portal solo se toman el número y la agencia: ni su nombre ni su correo cambian con una lista.",
      "Quien no tiene correo ingresa con su número: dele una contraseña provisional desde su cuenta.",
    ],
    related: ["cuentas-y-accesos", "oficinas", "avisos-y-correo"],
    picture: {
      height: 620,
      alt: "La revisión de una lista de socios: cuántas cuentas se crean o cambian y, fila por fila, qué pasaría.",
    },
  },
  "nombre-logo-y-color": {
    area: "administration",
    purpose:
      "En los ajustes se dice cómo se llama la cooperativa, cómo se la encuentra y con qué color se ve.",
    steps: [
      "Abra «Ajustes».",
      "Escriba en «La cooperativa» su nombre, sus agencias y sus contactos.",
      "Elija el «Color de acento»: la muestra dice cómo se verá y si se lee bien.",
      "Pulse «Guardar los ajustes».",
      "En «Logo», elija un archivo y pulse «Subir el logo».",
      "En «Tabla de asambleas», escriba los días y los medios que pide su estatuto y pulse «Guardar la tabla».",
    ],
    notes: [
      "Los cambios se ven al momento en todas las páginas.",
      "Del color solo se elige el tono: la claridad es fija, así que siempre se lee.",
      "Los ajustes los cambia quien administra el portal.",
    ],
    related: ["paginas-y-menus", "oficinas", "cuentas-y-accesos"],
    picture: {
      height: 620,
      alt: "Los ajustes de la cooperativa: su nombre, su razón social y sus agencias.",
    },
  },
} as const satisfies Partial<Record<TopicSlug, TopicText>>;
