import type { FilterField, Trait } from "#lib/history/schema";

/** The name of each filter, as the form shows it. */
export const filterLabels: Record<FilterField, string> = {
  from: "Desde",
  to: "Hasta",
  type: "Tipo",
  place: "Lugar",
  organisation: "Organización",
  person: "Persona",
  text: "Texto",
  trait: "Condición",
  after: "Página",
};

/** What follows "Solo se muestran los eventos que …" when a figure was opened. */
export const traitLabels: Record<Trait, string> = {
  por_realizarse: "aún no empiezan",
  total: "registran el total de personas",
  sin_total: "no registran el total de personas",
  mujeres: "registran la participación de mujeres",
  hombres: "registran la participación de hombres",
  sin_declarar: "tienen participantes sin declarar si son mujeres u hombres",
  anfitriona: "nombran a una organización anfitriona",
  organizaciones: "nombran a otras organizaciones",
  personas: "nombran a personas",
};

export const historyVerbs = {
  history_exported: "descargó el historial de actividades",
} as const;

/** The columns of the downloaded list, in order. */
export const exportColumns = [
  "Primer día",
  "Último día",
  "Días",
  "Tipo",
  "Título",
  "Lugar",
  "Ubigeo",
  "Anfitrionas",
  "Otras organizaciones",
  "Personas con nombre",
  "Total de personas",
  "Mujeres",
  "Hombres",
  "No declarado",
  "Dirección en el portal",
] as const;

/** Where on its page the list begins. */
export const listAnchor = "lista";
