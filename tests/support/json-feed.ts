const text = { type: "string" } as const;
const url = { type: "string", pattern: "^https?://" } as const;
const instant = {
  type: "string",
  pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$",
} as const;

const author = {
  type: "object",
  properties: { name: text, url, avatar: url },
  anyOf: [{ required: ["name"] }, { required: ["url"] }, { required: ["avatar"] }],
} as const;

/** JSON Feed 1.1 as https://www.jsonfeed.org/version/1.1/ describes it, and nothing that it does not know. */
export const jsonFeedSchema = {
  type: "object",
  required: ["version", "title", "items"],
  additionalProperties: false,
  properties: {
    version: { const: "https://jsonfeed.org/version/1.1" },
    title: text,
    home_page_url: url,
    feed_url: url,
    description: text,
    language: { type: "string", pattern: "^[a-z]{2}(-[A-Z]{2})?$" },
    authors: { type: "array", items: author },
    items: {
      type: "array",
      items: {
        type: "object",
        required: ["id"],
        additionalProperties: false,
        anyOf: [{ required: ["content_html"] }, { required: ["content_text"] }],
        properties: {
          id: { type: "string", minLength: 1 },
          url,
          title: text,
          content_html: text,
          content_text: text,
          summary: text,
          image: url,
          date_published: instant,
          date_modified: instant,
          tags: { type: "array", items: text, uniqueItems: true },
        },
      },
    },
  },
};
