import type { SandpackTheme } from "@codesandbox/sandpack-react";

/** Sandpack's theme, by the site's own custom properties: it follows light and dark without a re-render. */
export const EDITOR_THEME: SandpackTheme = {
  colors: {
    surface1: "var(--surface)",
    surface2: "var(--line)",
    surface3: "color-mix(in srgb, var(--running) 9%, transparent)",
    clickable: "var(--muted)",
    base: "var(--ink)",
    disabled: "var(--muted)",
    hover: "var(--ink)",
    accent: "var(--running)",
    error: "var(--blocking)",
    errorSurface: "color-mix(in srgb, var(--blocking) 12%, transparent)",
    warning: "var(--suspended)",
    warningSurface: "color-mix(in srgb, var(--suspended) 12%, transparent)",
  },
  syntax: {
    plain: "var(--ink)",
    comment: { color: "var(--code-c)", fontStyle: "italic" },
    keyword: "var(--code-k)",
    definition: "var(--code-f)",
    punctuation: "var(--ink)",
    property: "var(--ink)",
    tag: "var(--code-f)",
    static: "var(--code-n)",
    string: "var(--code-s)",
  },
  font: { body: "var(--sans)", mono: "var(--mono)", size: "14px", lineHeight: "1.65" },
};
