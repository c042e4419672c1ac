import { keepPreference } from "../reader/preferences.ts";

const THEMES = ["system", "light", "dark"] as const;

/** A button that goes round system, light and dark. `data-theme` on the root element overrides the system's choice. */
class ThemeButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector("button")!;
    const show = (): void => {
      const theme = currentTheme();
      colourBrowser(theme);
      button.ariaLabel = `Theme: ${theme === "system" ? "as the system" : theme}`;
      button.title = button.ariaLabel;
    };
    button.addEventListener("click", () => {
      useTheme(THEMES[(THEMES.indexOf(currentTheme()) + 1) % THEMES.length]!);
      show();
    });
    show();
  }
}

function currentTheme(): (typeof THEMES)[number] {
  const theme = document.documentElement.dataset["theme"];
  return theme === "light" || theme === "dark" ? theme : "system";
}

function useTheme(theme: (typeof THEMES)[number]): void {
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
  keepPreference("theme", theme === "system" ? null : theme);
}

/** Gives the window around the page the page's colour. */
function colourBrowser(theme: (typeof THEMES)[number]): void {
  for (const meta of document.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]")) {
    const { of } = meta.dataset;
    if (theme === "system") meta.media = `(prefers-color-scheme: ${of})`;
    else meta.media = theme === of ? "all" : "not all";
  }
}

customElements.define("theme-button", ThemeButton);
