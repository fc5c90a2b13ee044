import type { IdentityInput } from "#lib/settings/schema";

/** The name that every page shows until an administrator writes the cooperative's own. */
export const unnamedInstitution = "Nuestra cooperativa";

export const settingLabels: Record<keyof IdentityInput, string> = {
  name: "Nombre de la cooperativa",
  legalName: "Razón social",
  offices: "Agencias",
  sbsRegister: "Registro en la SBS",
  contact: "Dirección y horario",
  phone: "Teléfono o WhatsApp",
  email: "Correo",
  fsdc: "Fondo de Seguro de Depósitos",
  complaintsUrl: "Dirección del libro de reclamaciones",
  privacyUrl: "Dirección de la política de privacidad",
  accentHue: "Color de acento",
};

export const settingHelp: Partial<Record<keyof IdentityInput, string>> = {
  name: "Como la llaman los socios. Aparece arriba de todas las páginas.",
  legalName: "El nombre completo inscrito en registros públicos. Aparece al pie.",
  offices: "Ciudades o direcciones, separadas por comas. Aparecen al pie.",
  sbsRegister: "El número del registro de cooperativas de la SBS.",
  contact: "Dónde y a qué horas se atiende a los socios. Aparece al pie.",
  phone: "El número al que llaman los socios. Aparece al pie.",
  email: "El correo al que escriben los socios. Aparece al pie.",
  fsdc: "Nivel de la cooperativa y cobertura del FSDC, como los informa la SBS. Aparece en las páginas de transparencia.",
  complaintsUrl: "Si lo llevan en otra página. Empieza con https://.",
  privacyUrl: "Si la publican en otra página. Empieza con https://.",
};

/** What was done with the settings, as their record tells it. */
export const settingVerbs: Record<string, string> = {
  settings_changed: "cambió los ajustes",
  logo_changed: "cambió el logo",
  logo_removed: "quitó el logo",
};
