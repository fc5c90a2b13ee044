/** What was done with the words of the search, as the record tells it. */
export const searchVerbs: Record<string, string> = {
  synonym_added: "agregó palabras equivalentes",
  synonym_removed: "quitó palabras equivalentes",
};
