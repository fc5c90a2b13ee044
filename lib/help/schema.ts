import type { HelpArea, TopicSlug } from "#lib/help/labels";

/** One task explained: data. Names between « and » are written exactly so on the screen. */
export interface TopicText {
  area: HelpArea;
  /** What it is for, in one sentence. */
  purpose: string;
  /** Two to seven actions, in order. */
  steps: readonly string[];
  /** What happens next, and what cannot be undone. */
  notes: readonly string[];
  related: readonly TopicSlug[];
  picture: Picture;
}

/** A screen as it looks; its file is made by bin/screenshots.ts and named after the topic. */
export interface Picture {
  /** What it shows, for whoever cannot see it. */
  alt: string;
  /** Pixels; every picture is `pictureWidth` wide. */
  height: number;
}

export const pictureWidth = 960;
