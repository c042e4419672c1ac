const NAMES = [
  "surface",
  "ink",
  "muted",
  "line",
  "running",
  "suspended",
  "hatch",
  "blocking",
  "done",
  "cancelled",
] as const;

/** The site's colours in one theme, as any viewer understands them. */
export type Colours = Record<(typeof NAMES)[number], string>;

/** Asks the page for its colours. */
export function coloursIn(theme: "light" | "dark"): Colours {
  const probe = document.createElement("span");
  probe.style.colorScheme = theme;
  document.body.append(probe);
  const colours = NAMES.map((name) => {
    probe.style.color = `var(--${name})`;
    return [name, getComputedStyle(probe).color] as const;
  });
  probe.remove();
  return Object.fromEntries(colours) as Colours;
}

/** What `lanes.css` says of the lanes, for a picture that stands alone. Fonts are those of the viewer. */
export function styleOf(c: Colours): string {
  return `
text{fill:${c.muted};font:11px "JetBrains Mono",ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace}
text.title{fill:${c.ink};font:600 17px Inter,system-ui,-apple-system,"Segoe UI","DejaVu Sans",sans-serif}
text.name{fill:${c.ink}}
text.note{font-size:10px}
.paper,.ground{fill:${c.surface}}
.stripe{fill:${c.hatch}}
.grid,.baseline{fill:none;stroke:${c.line}}
.running{fill:${c.running}}
.suspended{stroke:${c.suspended};stroke-width:.75}
.ready,.finished,.none{fill:${c.done}}
.blocking{fill:${c.blocking}}
.no-entry{stroke:${c.surface};stroke-width:2}
.tail,.printed,.failed,.cancelled{fill:none;stroke:${c.done};stroke-width:1.75}
.printed{stroke:${c.ink}}
.failed{stroke:${c.blocking};stroke-width:2.25}
.cancelled{stroke:${c.cancelled}}
.warned{fill:${c.suspended}}
.cancel-requested,.cancel-delivered{fill:${c.surface};stroke:${c.cancelled};stroke-width:1.5}
.cancel-delivered{fill:${c.cancelled};stroke:${c.surface}}
`.trim();
}
