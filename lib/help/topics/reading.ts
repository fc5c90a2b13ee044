import type { TopicSlug } from "#lib/help/labels";
import type { TopicText } from "#lib/help/schema";

/** How reports that are written already become drafts. */
export const readingTopics = {
  "leer-un-informe": {
    area: "writing",
    purpose:
      "Si el relato de un evento ya está escrito, la lectura propone sus datos y usted decide cuáles entran al borrador.",
    steps: [
      "En «Leer informes», pegue el texto en «Relato» o tráigalo con «Elegir un archivo»; también puede soltar el archivo en la página.",
      "Escriba en «¿Qué día se escribió? (si lo sabe)» la fecha del documento: así se entienden «ayer» y las fechas sin año.",
      "Pulse «Leer el relato». Cada dato lleva el número de las palabras subrayadas de donde salió.",
      "Pulse «Aceptar los seguros y probables» y después, al pie, «ver el siguiente» para decidir los demás.",
      "En cada uno elija «Aceptar», «Corregir» o «Descartar»; lo que no acepte no entra.",
      "Si un nombre ya está en el directorio con otra escritura, pulse «Es la misma que…»; si es nuevo, «Crear en el directorio».",
      "Pulse «Crear el borrador» y siga en el editor: «De dónde salió», junto a cada campo, muestra la oración del relato.",
    ],
    notes: [
      "El texto se lee en este portal y no se envía a ningún otro servicio. Lo que pega queda en su equipo hasta que crea el borrador.",
      "La lectura propone y pregunta, no adivina: lo que el relato no dice queda vacío.",
      "Lo que enseña con «Es la misma que…» y «Crear en el directorio» se reconoce la próxima vez. En «Léxico» se ve y se quita lo aprendido, y con «No proponer» se enseña lo que no es un nombre.",
      "Los montos de dinero se señalan y quedan entre las citas del borrador: el informe no tiene un campo para ellos.",
    ],
    related: ["leer-muchos-informes", "contar-un-evento", "organizaciones-y-personas"],
    picture: {
      height: 700,
      alt: "Un relato leído: el texto con palabras subrayadas y numeradas y, debajo, los datos propuestos; los que ya se aceptaron tienen «Corregir» y «Deshacer».",
    },
  },
  "leer-muchos-informes": {
    area: "writing",
    purpose:
      "Los informes antiguos entran juntos en un archivo .zip y cada uno sale como un borrador por comprobar.",
    steps: [
      "Junte los informes en un .zip: textos, documentos de Word, PDF con texto o correos.",
      "En «Leer informes», abra «Muchos informes» y tráigalo con «Elegir el .zip».",
      "Espere o cierre la página: la lectura sigue. «Cancelar lo que falta» la detiene y deja los borradores hechos.",
      "Mire qué pasó con cada informe: los que no se pudieron leer dicen por qué.",
      "Si uno «Parece repetido», abra el otro y compárelos; si son distintos, pulse «Hacer su borrador de todos modos».",
      "Abra cada borrador, compare sus datos con el relato y corrija lo que haga falta.",
      "Marque «Comparé los datos de este borrador con el relato» y pulse «Guardar versión».",
    ],
    notes: [
      "Nada se publica solo: mientras nadie marque que comparó los datos, el borrador dice que está sin comprobar y no se puede enviar a revisión.",
      "Solo entran los datos seguros y probables. Los dudosos se ven en «De dónde salieron los datos», con las palabras del relato.",
      "Un lote tiene 300 informes y 25 MB como máximo; si hay más, divídalo.",
    ],
    related: ["leer-un-informe", "varias-a-la-vez", "enviar-a-revision"],
    picture: {
      height: 760,
      alt: "Un lote leído: una fila por informe, con su borrador hecho y sin comprobar, uno que parece repetido y otro que no se pudo leer.",
    },
  },
} as const satisfies Partial<Record<TopicSlug, TopicText>>;
