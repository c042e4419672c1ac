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
  "link",
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

/** Fonts are those of the viewer, the site's own first. */
const MONO = "JetBrains Mono, ui-monospace, Menlo, Consolas, DejaVu Sans Mono, monospace";
const SANS = "Inter, system-ui, -apple-system, Segoe UI, DejaVu Sans, sans-serif";

/**
 * What `lanes.css` says, as attributes: an image may bring no style into a page with a strict policy, and not every
 * viewer of SVG reads one.
 */
export function paint(svg: Element, c: Colours): void {
  const line = (stroke: string, width: number) => ({ fill: "none", stroke, "stroke-width": width });
  const looks: Record<string, Record<string, string | number>> = {
    title: { fill: c.ink, "font-family": SANS, "font-size": 17, "font-weight": 600 },
    name: { fill: c.ink },
    note: { "font-size": 10 },
    paper: { fill: c.surface },
    ground: { fill: c.surface },
    stripe: { fill: c.hatch },
    grid: line(c.line, 1),
    interrupt: { fill: c.cancelled, "font-weight": 600 },
    interrupted: { ...line(c.cancelled, 1), "stroke-dasharray": "2 3" },
    baseline: line(c.line, 1),
    running: { fill: c.running },
    suspended: { stroke: c.suspended, "stroke-width": 0.75 },
    ready: { fill: c.done },
    blocking: { fill: c.blocking },
    "no-entry": line(c.surface, 2),
    tail: line(c.done, 1.75),
    printed: line(c.ink, 1.75),
    failed: line(c.blocking, 2.25),
    cancelled: line(c.cancelled, 1.75),
    connection: line(c.link, 1.5),
    "connection opening": { ...line(c.link, 1.5), "stroke-dasharray": "2 3" },
    closed: line(c.link, 2.25),
    sent: { fill: c.link, stroke: c.surface },
    finished: { fill: c.done },
    none: { fill: c.done },
    warned: { fill: c.suspended },
    "cancel-requested": { fill: c.surface, stroke: c.cancelled, "stroke-width": 1.5 },
    "cancel-delivered": { fill: c.cancelled, stroke: c.surface, "stroke-width": 1.5 },
  };
  for (const text of svg.querySelectorAll("text")) {
    give(text, { fill: c.muted, "font-family": MONO, "font-size": 11 });
  }
  for (const element of svg.querySelectorAll("[class]")) {
    give(element, looks[element.getAttribute("class")!] ?? {});
    element.removeAttribute("class");
  }
}

function give(element: Element, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
