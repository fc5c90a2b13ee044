import { paragraphs } from "#lib/editorial/richtext";
import type { EventDraft } from "#lib/events/schema";

const event = (
  facts: Partial<EventDraft> & Pick<EventDraft, "title" | "type" | "startsOn" | "summary">,
  text: string,
): Partial<EventDraft> => ({ ...facts, body: paragraphs(text) });

/** Events among thousands, each with words that somebody may look for. */
export const landmarks: Record<string, Partial<EventDraft>> = {
  queso: event(
    {
      ...{ title: "Pasantía en Ayaviri sobre queso paria y producción lechera", type: "pasantia" },
      ...{ startsOn: "2014-06-03", summary: "Doce ganaderos conocieron plantas queseras." },
    },
    "Aprendieron a pasteurizar y a madurar el queso. La planta compra leche a cien familias.",
  ),
  vigilancia: event(
    {
      ...{ title: "Asamblea extraordinaria por la renuncia del consejo de vigilancia" },
      ...{
        type: "asamblea",
        startsOn: "2018-09-22",
        summary: "Se aceptó la renuncia por unanimidad.",
      },
    },
    "Los delegados escucharon la carta y convocaron a nuevas elecciones en sesenta días.",
  ),
  trueque: event(
    {
      ...{ title: "Feria del trueque en Yunguyo con semillas nativas", type: "feria" },
      ...{ startsOn: "2016-04-17", summary: "Treinta comunidades cambiaron semillas sin dinero." },
    },
    "Hubo oca, olluco, cañihua y habas. Nadie vendió: todo se cambió, como manda el chhalaku.",
  ),
  auxilios: event(
    {
      ...{ title: "Capacitación en primeros auxilios para cajeros", type: "capacitacion" },
      ...{
        startsOn: "2019-02-09",
        summary: "Los bomberos enseñaron a atender desmayos y heridas.",
      },
    },
    "Practicaron la reanimación cardiopulmonar con maniquíes en cada ventanilla.",
  ),
  canada: event(
    {
      ...{ title: "Visita de cooperativistas del Canadá", type: "visita_recibida" },
      ...{ startsOn: "2011-10-05", summary: "Quebequenses conocieron nuestras bancas comunales." },
    },
    "Vinieron desde Montreal por invitación de la federación y bailaron con las socias.",
  ),
  universidad: event(
    {
      ...{ title: "Convenio con la Universidad Nacional del Altiplano", type: "convenio" },
      ...{ startsOn: "2017-03-30", summary: "Los egresados harán prácticas preprofesionales." },
    },
    "El rector y el presidente firmaron por tres años. La UNA Puno aportará tutores.",
  ),
  desaguadero: event(
    {
      ...{ title: "Inauguración de la oficina de Desaguadero", type: "inauguracion" },
      ...{ startsOn: "2013-08-11", summary: "La frontera con Bolivia ya tiene ventanilla propia." },
    },
    "Los padrinos rompieron la botella y los primeros ahorristas abrieron sus libretas.",
  ),
  sikuris: event(
    {
      ...{
        title: "Cuarenta años celebrados con sikuris",
        type: "aniversario",
        startsOn: "2004-11-12",
      },
      summary: "Un pasacalle recorrió el malecón del lago.",
    },
    "Tocaron los Sikuris Mañazo y hubo torta para dos mil personas en la plaza.",
  ),
  sarna: event(
    {
      ...{ title: "Campaña contra la sarna de las alpacas en Macusani", type: "campania" },
      ...{ startsOn: "2012-05-20", summary: "Veterinarios bañaron a tres mil animales." },
    },
    "Se usaron bañaderos móviles. El frío retrasó la jornada un día.",
  ),
  andino: event(
    {
      ...{ title: "Saludo al sol por el Año Nuevo Andino", type: "otro", startsOn: "2015-06-21" },
      summary: "Socios y socias recibieron el solsticio junto al lago Titicaca.",
    },
    "Los yatiris ofrecieron una mesa y el sol salió a las seis y cuarenta de la mañana.",
  ),
  nino: event(
    {
      ...{ title: "Reunión sobre el fenómeno El Niño", type: "reunion", startsOn: "2015-12-02" },
      summary: "El Senamhi explicó qué esperar de las lluvias.",
    },
    "Se estudió cómo reprogramar los créditos de quienes pierdan sus cosechas por la sequía.",
  ),
  quechua: event(
    {
      ...{ title: "Curso de quechua collao para ventanilla", type: "capacitacion" },
      ...{ startsOn: "2021-07-05", summary: "Veinte cajeras aprendieron a saludar y a explicar." },
    },
    "Rimaykullayki fue la primera palabra. El curso duró cuarenta horas.",
  ),
  abejas: event(
    {
      ...{ title: "Encuentro de apicultores de la ceja de selva", type: "intercambio" },
      ...{
        startsOn: "2010-08-28",
        summary: "En San Gabán se habló de miel, colmenas y polinización.",
      },
    },
    "Las abejas sin aguijón despertaron el mayor interés. Se probó la miel de ulmo.",
  ),
  kuntur: event(
    {
      ...{ title: "Intercambio con la caja rural de Kunturkanki", type: "intercambio" },
      ...{ startsOn: "2008-03-15", summary: "Dos días sobre ahorro en moneda y en ganado." },
    },
    "La caja presta ovejas y cobra en corderos. Nuestros analistas tomaron notas.",
  ),
  voto: event(
    {
      ...{
        title: "Elección de delegados con voto virtual",
        type: "eleccion",
        startsOn: "2020-11-29",
      },
      summary: "Por la pandemia se votó desde el celular por primera vez.",
    },
    "La ONPE prestó asistencia técnica. Participó el sesenta por ciento del padrón.",
  ),
};
