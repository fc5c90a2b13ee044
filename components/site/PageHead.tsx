import type { Metadata, Viewport } from "next";
import { Unwritten } from "#lib/platform/rendering";

type Given = Record<string, unknown>;
type Said = Pick<Metadata, "title" | "description" | "manifest" | "robots" | "formatDetection"> &
  Pick<Metadata, "alternates" | "openGraph" | "twitter" | "icons">;

/** The words that are written, and those within them; null where each is. */
const known: Record<string, string[] | null> = {
  ...{ title: null, description: null, manifest: null, formatDetection: null },
  robots: ["index", "follow"],
  alternates: ["canonical", "languages"],
  openGraph: ["type", "locale", "siteName", "title", "description", "url", "images"],
  twitter: ["card"],
  icons: ["icon", "apple"],
};

function strangeIn(metadata: Given): string[] {
  return Object.entries(metadata).flatMap(([name, value]) => {
    const within = known[name];
    if (within === undefined) return name;
    return Object.keys(within && value ? value : {}).filter((word) => !within?.includes(word));
  });
}

const joined = (given: Given) =>
  Object.entries(given).map(([name, value]) => `${name}=${value === false ? "no" : value}`);

function Alternates({ alternates }: { alternates: NonNullable<Metadata["alternates"]> }) {
  return (
    <>
      {alternates.canonical && <link rel="canonical" href={String(alternates.canonical)} />}
      {Object.entries(alternates.languages ?? {}).map(([language, href]) => (
        <link key={language} rel="alternate" hrefLang={language} href={String(href)} />
      ))}
    </>
  );
}

const openGraphNames: Record<string, string> = { siteName: "site_name" };

interface Image {
  url: string;
  width?: number;
  height?: number;
  alt?: string;
}

function Images({ images, named }: { images: Image[]; named: (part: string) => Given }) {
  return images.map(({ url, ...measures }) => [
    <meta key={url} {...named("image")} content={url} />,
    ...Object.entries(measures).map(([part, value]) => (
      <meta key={`${url} ${part}`} {...named(`image:${part}`)} content={String(value)} />
    )),
  ]);
}

const imagesOf = (given: Given) => (given.images ?? []) as Image[];
const openGraph = (part: string) => ({ property: `og:${part}` });
const twitter = (part: string) => ({ name: `twitter:${part}` });

function OpenGraph({ said }: { said: Given }) {
  const { images: _, ...texts } = said;
  return (
    <>
      {Object.entries(texts).map(([name, value]) => (
        <meta key={name} {...openGraph(openGraphNames[name] ?? name)} content={String(value)} />
      ))}
      <Images images={imagesOf(said)} named={openGraph} />
      <meta {...twitter("title")} content={String(said.title)} />
      <meta {...twitter("description")} content={String(said.description)} />
      <Images images={imagesOf(said)} named={twitter} />
    </>
  );
}

const cardOf = ({ twitter: card }: Said) => (card as { card?: string } | undefined)?.card;

function Robots({ robots }: { robots: { index?: boolean; follow?: boolean } }) {
  const words = Object.entries(robots).map(([name, may]) => (may ? name : `no${name}`));
  return <meta name="robots" content={words.join(", ")} />;
}

function Icons({ icons }: { icons: { icon?: string; apple?: string } }) {
  return (
    <>
      {icons.icon && <link rel="icon" href={icons.icon} />}
      {icons.apple && <link rel="apple-touch-icon" href={icons.apple} />}
    </>
  );
}

function ViewportTags({ themeColor, width, initialScale }: Viewport) {
  const colours = themeColor as { media: string; color: string }[];
  return (
    <>
      <meta name="viewport" content={`width=${width}, initial-scale=${initialScale}`} />
      {colours.map(({ media, color }) => (
        <meta key={media} name="theme-color" content={color} media={media} />
      ))}
    </>
  );
}

function Shared({ said }: { said: Said }) {
  if (!said.openGraph) return null;
  return (
    <>
      <OpenGraph said={said.openGraph as Given} />
      <meta name="twitter:card" content={cardOf(said) ?? "summary"} />
    </>
  );
}

function Described({ said: { title, description, manifest, formatDetection } }: { said: Said }) {
  return (
    <>
      <title>{String(title)}</title>
      {description && <meta name="description" content={description} />}
      {manifest && <link rel="manifest" href={String(manifest)} />}
      {formatDetection && (
        <meta name="format-detection" content={joined(formatDetection).join(", ")} />
      )}
    </>
  );
}

/**
 * The head of a page as Next would write it, of the words that our pages use. Throws `Unwritten` for another one, so that
 * none is left out in silence.
 */
export function PageHead({ metadata, viewport }: { metadata: Metadata; viewport: Viewport }) {
  const strange = strangeIn(metadata as Given);
  if (strange.length > 0) throw new Unwritten(`a head with ${strange.join(", ")}`);
  const { robots, alternates, icons } = metadata;
  return (
    <>
      <ViewportTags {...viewport} />
      <Described said={metadata} />
      {robots && <Robots robots={robots as object} />}
      {alternates && <Alternates alternates={alternates} />}
      <Shared said={metadata} />
      {icons && <Icons icons={icons as { icon?: string; apple?: string }} />}
    </>
  );
}
