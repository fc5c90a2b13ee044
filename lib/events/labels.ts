import type { EventType, OrganisationPart, PersonPart } from "#lib/events/schema";

export const eventTypeLabels: Record<EventType, string> = {
  intercambio: "Intercambio de experiencias",
  pasantia: "Pasantía",
  visita_recibida: "Visita recibida",
  capacitacion: "Capacitación",
  asamblea: "Asamblea",
  sesion: "Sesión",
  eleccion: "Elección",
  convenio: "Convenio",
  campania: "Campaña",
  aniversario: "Aniversario",
  feria: "Feria",
  inauguracion: "Inauguración",
  reunion: "Reunión",
  otro: "Otro evento",
};

export const organisationPartLabels: Record<OrganisationPart, string> = {
  own: "Nuestra cooperativa",
  host: "Anfitriona",
  visited: "Visitada",
  sponsor: "Con el apoyo de",
  network: "Red o movimiento",
  authority: "Autoridad",
  guest: "Invitada",
};

export const personPartLabels: Record<PersonPart, string> = {
  delegate: "De la delegación",
  host: "Por la anfitriona",
  speaker: "Expositor o expositora",
  guest: "Invitado o invitada",
};

/** The name of each field of an event, as the panel and the notices of conflict show it. */
export const eventFieldLabels: Record<string, string> = {
  type: "Tipo de evento",
  title: "Título",
  summary: "Resumen",
  startsOn: "Primer día",
  endsOn: "Último día",
  startsAt: "Hora de inicio",
  place: "Lugar",
  organisations: "Organizaciones",
  headcount: "Total de personas",
  women: "Mujeres",
  men: "Hombres",
  people: "Personas",
  projects: "Proyectos",
  itinerary: "Itinerario",
  purpose: "Propósito",
  results: "Resultados",
  lessons: "Qué aprendimos",
  commitments: "A qué nos comprometimos",
  body: "Qué pasó",
  gallery: "Fotos",
  documents: "Documentos",
};
