import { describe, expect, it } from "vitest";
import { noteInlineParts, type InlineParts } from "../../src/headers/inline-parts.ts";
import { pagePolicy } from "../../src/headers/policies.ts";
import { formatRules, headersOf, parseRules } from "../../src/headers/rules.ts";
import { siteRules } from "../../src/headers/site-rules.ts";

const PAGE = pagePolicy([], []);
const RULES = siteRules("/x/", ["", "404.html", "embed/", "lessons/"], PAGE);

/** What Chromium, Firefox and WebKit know alike. One that does not know a directive complains of it on each page. */
const KNOWN_TO_ALL = new Set([
  ..."default-src script-src style-src style-src-attr img-src font-src media-src object-src".split(" "),
  ..."connect-src worker-src frame-src frame-ancestors base-uri form-action".split(" "),
]);

describe("the rules", () => {
  it("are read from a file as they were written to it", () => {
    expect(parseRules(formatRules(RULES))).toEqual(RULES);
  });

  it("set no header twice for any file: hosts would join the two", () => {
    for (const path of [
      "/x/",
      "/x/lessons/a/",
      "/x/embed/",
      "/x/embed/python/",
      "/x/sandpack/",
      "/x/_astro/a.js",
      "/x/service-worker.js",
    ]) {
      const matching = RULES.filter((rule) => Object.keys(headersOf([rule], path)).length > 0);
      const names = matching.flatMap(({ headers }) => Object.keys(headers));
      expect(names, path).toEqual([...new Set(names)]);
      expect(names).toContain("Content-Security-Policy");
    }
  });

  it("have policies of directives that each engine knows", () => {
    const texts = RULES.flatMap(({ headers }) => headers["Content-Security-Policy"] ?? []);
    expect(texts.length).toBeGreaterThan(3);
    const directives = texts.flatMap((text) => text.split("; ").map((directive) => directive.split(" ")[0]!));
    expect(directives.filter((name) => !KNOWN_TO_ALL.has(name))).toEqual([]);
  });

  it("hold below their own path only", () => {
    expect(headersOf(RULES, "/other/")).toEqual({});
  });
});

describe("what is inline in a page", () => {
  const read = (html: string) => {
    const parts: InlineParts = { scripts: new Set(), styles: new Set() };
    noteInlineParts(html, parts);
    return parts;
  };

  it("is named by its hash, whatever is data or a file of its own left out", () => {
    const { scripts, styles } = read(
      `<script>1</script><script type="application/json">{}</script><script src="a.js"></script><style></style>`,
    );
    expect([...scripts]).toEqual(["'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='"]);
    expect([...styles]).toEqual(["'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"]);
  });

  it("is an error when it is an event handler", () => {
    expect(() => read(`<p onclick="go()">Go</p>`)).toThrow("<p> has an attribute “onClick”");
  });
});
