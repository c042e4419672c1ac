import type { InertPage } from "../../../load/inert-page.ts";
import { dropForeignMessages } from "../../../frame/messages.ts";

/** What the bundler's scripts find, and leave, in their window. */
interface BundlerWindow extends Window {
  console: Console;
  _env_?: object;
  BrowserFS?: { BFSRequire(name: "process"): unknown; BFSRequire(name: "buffer"): { Buffer: unknown } };
  process?: unknown;
  Buffer?: unknown;
}

/** Starts the bundler's scripts in its page. */
export function startBundler({ document, files }: InertPage): void {
  const window = document.defaultView as unknown as BundlerWindow;
  dropForeignMessages(window);
  // Switches telemetry off: nothing may reach another host.
  window._env_ = { IS_ONPREM: "true" };
  // What it logs, the page is told too.
  window.console.log = window.console.warn = window.console.error = () => undefined;
  const [fileSystem] = (files["scripts"] ?? []).map(({ url, integrity }) => {
    const script = document.createElement("script");
    // One after another, in this order.
    Object.assign(script, { src: url, integrity, async: false });
    document.head.append(script);
    return script;
  });
  fileSystem?.addEventListener("load", () => {
    window.process = window.BrowserFS?.BFSRequire("process");
    window.Buffer = window.BrowserFS?.BFSRequire("buffer").Buffer;
  });
}
