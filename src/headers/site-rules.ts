import { FILE_POLICY, framedBy, policyText, type Policy } from "./policies.ts";
import type { HeaderRule } from "./rules.ts";
import { SERVED, SERVICE_WORKER } from "./served.ts";

const POLICY = "Content-Security-Policy";

/** Features of the browser that the site has no use for. */
const SWITCHED_OFF = ["camera", "display-capture", "geolocation", "microphone", "payment", "usb"];

/**
 * What a host should serve the site's files with. No two rules set the same header for one file: hosts differ in what
 * they make of that.
 *
 * @param base the site's path on its host, with a slash at its end
 * @param pages paths below it, of pages (`404.html`) and of folders of pages (`lessons/`); the first page is the empty one
 * @param policy of these pages
 */
export function siteRules(base: string, pages: readonly string[], policy: Policy): HeaderRule[] {
  const ofPages = policyText(framedBy(policy, "'none'"));
  const ofFiles = policyText(FILE_POLICY);
  return [
    {
      path: `${base}*`,
      headers: {
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Permissions-Policy": SWITCHED_OFF.map((feature) => `${feature}=()`).join(", "),
        "Cross-Origin-Opener-Policy": "same-origin",
      },
    },
    ...pages.map((page) => ({
      path: `${base}${page}${page.endsWith("/") ? "*" : ""}`,
      headers: { [POLICY]: ofPages },
    })),
    ...Object.values(SERVED).map(({ folder, policy, isFramed }) => ({
      path: `${base}${folder}/*`,
      headers: { [POLICY]: policyText(isFramed ? framedBy(policy, "'self'") : policy) },
    })),
    { path: base + SERVICE_WORKER, headers: { [POLICY]: ofFiles } },
    {
      path: `${base}_astro/*`,
      // A name there holds a hash of the content.
      headers: { [POLICY]: ofFiles, "Cache-Control": "public, max-age=31536000, immutable" },
    },
  ];
}
