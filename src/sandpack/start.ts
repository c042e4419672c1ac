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
 * @param scripts their contents, in the order in which they run
 * @param onError told when one of them can't be run, or a Worker that they start
 */
export function startBundler(page: Document, scripts: readonly Blob[], onError: (reason: string) => void): void {
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
  scripts.forEach((content, index) => {
    const script = page.createElement("script");
    const src = URL.createObjectURL(new Blob([content], { type: "text/javascript" }));
    // One after another, in this order.
    Object.assign(script, { src, async: false });
    script.addEventListener("load", () => {
      URL.revokeObjectURL(src);
      if (index === 0) takeOver(window);
    });
    script.addEventListener("error", () => onError("a script of the bundler can't be run"));
    page.head.append(script);
  });
}

/** Of the file system, which is the first script, the bundler takes what it knows from Node. */
function takeOver(window: BundlerWindow): void {
  window.process = window.BrowserFS?.BFSRequire("process");
  window.Buffer = window.BrowserFS?.BFSRequire("buffer").Buffer;
}
