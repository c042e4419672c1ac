import { EditorView } from "@codemirror/view";

const SMALL = "0.8125rem";

/** How an editor shows what it says of the code: here and not in a style sheet, to be loaded with what says it. */
export const look = EditorView.theme({
  ".cm-tooltip": {
    zIndex: "20",
    maxWidth: "min(29rem, calc(100vw - 24px))",
    border: "1px solid var(--edge)",
    borderRadius: "6px",
    background: "var(--surface)",
    boxShadow: "0 4px 16px var(--shadow)",
    color: "var(--ink)",
    font: `${SMALL}/1.5 var(--sans)`,
  },
  ".cm-tooltip-section:not(:first-child)": { borderTop: "1px solid var(--line)" },
  ".cm-tooltip code, .cm-panel-lint code": {
    padding: "0",
    border: "0",
    background: "none",
    color: "inherit",
    font: "0.9375em var(--mono)",
  },

  ".cm-tooltip.cm-tooltip-autocomplete > ul": {
    minWidth: "13rem",
    maxHeight: "13.5em",
    font: `${SMALL}/1.6 var(--mono)`,
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "1px 10px", lineHeight: "1.6" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": {
    background: "var(--link)",
    color: "var(--surface)",
  },
  ".cm-completionDetail": { fontStyle: "normal", opacity: "0.85" },
  ".cm-completionMatchedText": { fontWeight: "700", textDecoration: "none" },
  "@media (pointer: coarse)": {
    ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { paddingBlock: "7px" },
  },
  "@media (forced-colors: active)": {
    ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": {
      forcedColorAdjust: "none",
      background: "Highlight",
      color: "HighlightText",
    },
  },

  ".cm-tooltip.cm-completionInfo": { padding: "0", whiteSpace: "normal" },
  ".language-explanation pre": {
    maxHeight: "10em",
    margin: "0",
    padding: "8px 12px",
    overflow: "auto",
    font: "0.75rem/1.5 var(--mono)",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  ".language-explanation p": { margin: "0", padding: "0 12px 8px" },

  // The line under a problem has a shape of its own for each kind.
  ".cm-lintRange": {
    paddingBottom: "0",
    backgroundImage: "none",
    textDecoration: "underline 1.5px",
    textUnderlineOffset: "3px",
    textDecorationSkipInk: "none",
  },
  ".cm-lintRange-info": { textDecorationStyle: "dotted", textDecorationColor: "var(--muted)" },
  ".cm-lintRange-warning": { textDecorationStyle: "dashed", textDecorationColor: "var(--suspended)" },
  ".cm-lintRange-error": { textDecorationStyle: "wavy", textDecorationColor: "var(--blocking)" },
  ".cm-lintRange-active": { backgroundColor: "color-mix(in srgb, var(--suspended) 18%, transparent)" },
  ".cm-lintPoint-error:after": { borderBottomColor: "var(--blocking)" },
  ".cm-diagnostic": { margin: "0", padding: "8px 12px" },
  ".cm-diagnostic-info": { borderLeft: "4px dotted var(--muted)" },
  ".cm-diagnostic-warning": { borderLeft: "4px dashed var(--suspended)" },
  ".cm-diagnostic-error": { borderLeft: "4px solid var(--blocking)" },
  ".cm-diagnosticAction": {
    display: "block",
    margin: "6px 0 0",
    padding: "3px 10px",
    border: "1px solid var(--edge)",
    borderRadius: "5px",
    background: "var(--surface)",
    color: "var(--link)",
  },

  // A button in an option is none to a screen reader; Ctrl-. does what it would.
  ".cm-panel-lint .cm-diagnosticAction": { display: "none" },

  ".cm-panels": { background: "var(--sunken)", color: "var(--ink)", font: `${SMALL}/1.5 var(--sans)` },
  ".cm-panels-bottom": { borderTop: "1px solid var(--line)" },
  ".cm-panel.cm-panel-lint ul": { maxHeight: "9rem" },
  ".cm-panel.cm-panel-lint ul [aria-selected]": { background: "var(--surface)", color: "var(--ink)" },
  ".cm-panel.cm-panel-lint ul:focus [aria-selected]": {
    outline: "2px solid var(--link)",
    outlineOffset: "-2px",
    background: "var(--surface)",
    color: "var(--ink)",
  },
});
