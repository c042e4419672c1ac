import type { APIRoute } from "astro";
import { siteLink } from "../shell/links.ts";

/** What a browser needs to know to install the site as an app. Its addresses hold wherever the site is served. */
export const GET: APIRoute = () => {
  const start = siteLink("");
  const icon = (file: string, size: number, purpose: string) => ({
    src: siteLink(`icons/${file}`),
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose,
  });
  const manifest = {
    id: start,
    name: "asyncio, explained",
    short_name: "asyncio",
    description: "How Python's asyncio really works, in lessons to read, run, break and repair.",
    lang: "en",
    start_url: start,
    scope: start,
    display: "standalone",
    // As the light theme: a manifest has one colour for each. An open page says its own.
    background_color: "#fbfaf7",
    theme_color: "#fbfaf7",
    icons: [
      icon("icon-192.png", 192, "any"),
      icon("icon-512.png", 512, "any"),
      icon("maskable-512.png", 512, "maskable"),
    ],
  };
  return new Response(JSON.stringify(manifest, null, 2));
};
