import type { DirectorySection } from "#lib/directory/schema";
import type { OrganisationPart } from "#lib/events/schema";

export const directorySectionLabels: Record<DirectorySection, string> = {
  organisation: "Organizaciones",
  person: "Personas en cargos",
};

/** The part of an organisation in one of our events, as its own page says it. */
export const playedLabels: Record<OrganisationPart, string> = {
  own: "Nuestra cooperativa",
  host: "Anfitriona",
  visited: "Visitada",
  sponsor: "Apoyo",
  network: "Red o movimiento",
  authority: "Autoridad",
  guest: "Invitada",
};
