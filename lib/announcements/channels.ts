/** The ways in which a cooperative gives notice of a meeting. */
export const channels = ["web", "carta", "correo", "periodico", "radio", "otro"] as const;
export type Channel = (typeof channels)[number];
