import { signSize, signs, threadPath } from "#lib/editorial/tocapu";
import type { SiteIdentity } from "#lib/settings/schema";

interface Props {
  identity: SiteIdentity;
  href: string;
  place: string;
}

function AyniSign() {
  return (
    <svg className="px" viewBox={`0 0 ${signSize} ${signSize}`} aria-hidden="true">
      <path d={threadPath(signs.ayni)} />
    </svg>
  );
}

function Logo({ version }: { version: string }) {
  return <img src={`/api/logo?v=${version}`} alt="" height="42" />;
}

/** The cooperative's name and logo, and where in the product one is. Without a logo, our sign. */
export function Brand({ identity, href, place }: Props) {
  const { name, logoVersion } = identity;
  return (
    <a className="marca" href={href}>
      {logoVersion ? <Logo version={logoVersion} /> : <AyniSign />}
      <span>
        <b>{name}</b>
        <small>{place}</small>
      </span>
    </a>
  );
}
