/** What a reader expects from a note; people as "name | post | body", empty where the text does not say. */
export type ExpectedNote = {
  readonly id: string;
  readonly ref: string | null;
  readonly text: string;
  readonly kind: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly places: readonly string[];
  readonly organisations: readonly string[];
  readonly people: readonly string[];
  readonly participants: number | null;
};
