import { launch } from "puppeteer-core";
import { ENGINES, findCommand } from "../../src/tools/engines.ts";
import { PATIENCE, PHONE, WINDOW, type Engine } from "./engine.ts";

/** Starts Firefox without windows, with a profile of its own. It is driven over WebDriver BiDi. */
export async function startFirefox(): Promise<Engine> {
  const browser = await launch({
    browser: "firefox",
    executablePath: findCommand(ENGINES.firefox.commands[0]!)!,
    args: [`--width=${WINDOW.width}`, `--height=${WINDOW.height}`],
    defaultViewport: null,
    timeout: PATIENCE,
    protocolTimeout: PATIENCE,
  });
  const [page = await browser.newPage()] = await browser.pages();
  page.setDefaultTimeout(PATIENCE);
  return {
    version: (await browser.version()).replace(/^firefox\//i, "Firefox "),
    open: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    // Its types unwrap handles of elements, which plain data has none of.
    evaluate: (script, ...given) => page.evaluate(script as (...given: unknown[]) => never, ...given),
    clickAt: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    narrow: (isNarrow) => page.setViewport(isNarrow ? { ...WINDOW, width: PHONE } : null),
    screenshot: () => page.screenshot(),
    end: () => browser.close(),
  };
}
