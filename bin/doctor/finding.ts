/** What a check found: "well" needs nothing, "look" works but should be seen to, "broken" does not work. */
export interface Finding {
  state: "well" | "look" | "broken";
  /** One sentence in plain Spanish; for what is not well, with what to do. */
  text: string;
}

export const well = (text: string): Finding => ({ state: "well", text });
export const look = (text: string): Finding => ({ state: "look", text });
export const broken = (text: string): Finding => ({ state: "broken", text });

/** A look at one part of an installation. */
export type Check = () => Promise<Finding[]> | Finding[];
