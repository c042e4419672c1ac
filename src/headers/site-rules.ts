import { ANYBODY, FILE_POLICY, framedBy, policyText, type Policy } from "./policies.ts";
import type { HeaderRule } from "./rules.ts";
import { EMBED, SERVED, SERVICE_WORKER, type ServedPart } from "./served.ts";

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
    ...pages
      .filter((page) => page !== EMBED)
      .map((page) => ({
        path: `${base}${page}${page.endsWith("/") ? "*" : ""}`,
        headers: { [POLICY]: ofPages },
      })),
    // Without what is below it, which has rules of its own.
    { path: base + EMBED, headers: { [POLICY]: policyText(framedBy(policy, ANYBODY)) } },
    ...Object.values<ServedPart>(SERVED).map(
      ({ folder, policy, isFramed, framedBy: ancestor = "'self'" as const }) => ({
        path: `${base}${folder}/*`,
        headers: { [POLICY]: policyText(isFramed ? framedBy(policy, ancestor) : policy) },
      }),
    ),
    { path: base + SERVICE_WORKER, headers: { [POLICY]: ofFiles } },
    {
      path: `${base}_astro/*`,
      // A name there holds a hash of the content.
      headers: { [POLICY]: ofFiles, "Cache-Control": "public, max-age=31536000, immutable" },
    },
  ];
}
