import type { NamedFile } from "../load/download.ts";
import { dropForeignMessages } from "../load/messages.ts";

/** What the bundler's scripts find, and leave, in their window. */
interface BundlerWindow extends Window {
  console: Console;
  Worker: typeof Worker;
  _env_?: object;
  BrowserFS?: { BFSRequire(name: "process"): unknown; BFSRequire(name: "buffer"): { Buffer: unknown } };
  process?: unknown;
  Buffer?: unknown;
}

/**
 * Starts the bundler in its page.
 *
 * @param scripts in the order in which they run
 * @param onError told when one of them, or a Worker that they start, can't be loaded
 */
export function startBundler(page: Document, scripts: readonly NamedFile[], onError: (reason: string) => void): void {
  const window = page.defaultView as unknown as BundlerWindow;
  dropForeignMessages(window);
  // Switches telemetry off: nothing may reach another host.
  window._env_ = { IS_ONPREM: "true" };
  // What it logs, the page is told too.
  window.console.log = window.console.warn = window.console.error = () => undefined;
  window.Worker = class extends window.Worker {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      this.addEventListener("error", () => onError(`${new URL(address, page.baseURI).pathname} has failed`));
    }
  };
  scripts.forEach(({ url, integrity }, index) => {
    const script = page.createElement("script");
    // One after another, in this order.
    Object.assign(script, { src: url, integrity, async: false });
    script.addEventListener("error", () => onError(`${script.src} can't be had`));
    if (index === 0) script.addEventListener("load", () => takeOver(window));
    page.head.append(script);
  });
}

/** Of the file system, which is the first script, the bundler takes what it knows from Node. */
function takeOver(window: BundlerWindow): void {
  window.process = window.BrowserFS?.BFSRequire("process");
  window.Buffer = window.BrowserFS?.BFSRequire("buffer").Buffer;
}
