import type { SandpackMessage, SandpackTemplate } from "@codesandbox/sandpack-client";
import { SandpackRuntime } from "@codesandbox/sandpack-client/clients/runtime";
import { hiddenFrame } from "../../../load/hidden-frame.ts";
import { inertPageIn } from "../../../load/inert-page.ts";
import { dropForeignMessages } from "../../../frame/messages.ts";
import { startBundler } from "./start.ts";
import { type Compiled, type Source, BundlerFiles, sourceIndex } from "./entry.ts";

/** A source that can't be compiled. The message is Babel's: `/main.ts: Unexpected token (1:9)` and the lines around. */
export class CompileError extends Error {
  override name = "CompileError";

  constructor(message: string, path: string) {
    // The bundler also compiles what lay at the source's place before, and may report that one's name.
    super(message.replace(/^\/\S+(?=: )/, path));
  }
}

/**
 * Sandpack's bundler in a hidden frame, used for one thing: TypeScript in, runnable text out.
 * Requests are served one after another, each source is compiled once.
 */
export class Bundler {
  /** Settles when its first compile, of nothing, is done. */
  readonly ready: Promise<void>;
  readonly #frame = hiddenFrame("Compiler");
  readonly #client: Promise<SandpackRuntime>;
  readonly #compiled = new Map<string, string>();
  readonly #files = new BundlerFiles();
  #requests = 0;
  #last: Promise<unknown> = Promise.resolve();

  /** @param url where the bundler is served, absolute, with a slash at its end */
  constructor(url: string) {
    document.body.append(this.#frame);
    this.#client = this.#start(url);
    this.#last = this.#client;
    this.ready = this.#client.then(() => undefined);
  }

  /** The bundler's own page; there once it is {@link ready}. */
  get document(): Document {
    return this.#frame.contentDocument!;
  }

  /**
   * The compiled text of each source, in their order.
   * @throws CompileError for the first source that can't be compiled
   */
  compile(sources: Source[]): Promise<string[]> {
    const answer = this.#last.then(() => this.#compileNow(sources));
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  async #compileNow(sources: Source[]): Promise<string[]> {
    const unknown = sources.filter((source) => !this.#compiled.has(keyOf(source)));
    if (unknown.length > 0) {
      const codes = await this.#request(await this.#client, unknown);
      unknown.forEach((source, index) => this.#compiled.set(keyOf(source), codes[index]!));
    }
    return sources.map((source) => this.#compiled.get(keyOf(source))!);
  }

  #request(client: SandpackRuntime, sources: Source[]): Promise<string[]> {
    const number = ++this.#requests;
    const codes = answer(client, number, sources);
    client.updateSandbox({ files: this.#files.forRequest(sources, number), template: CUSTOM });
    return codes;
  }

  async #start(url: string): Promise<SandpackRuntime> {
    dropForeignMessages(window);
    // It isolates nothing: what runs in the page can reach out of it, to lift this. But the client would allow more where
    // it finds no such attribute: the camera, windows, downloads.
    this.#frame.setAttribute("sandbox", "allow-scripts allow-same-origin");
    // Gives the frame its address.
    const client = new SandpackRuntime(
      this.#frame,
      { files: this.#files.forRequest([], 0), template: CUSTOM },
      { bundlerURL: url, showErrorScreen: false, showLoadingScreen: false, showOpenInCodeSandbox: false },
    );
    const ready = answer(client, 0, []);
    startBundler(await inertPageIn(this.#frame));
    await ready;
    return client;
  }
}

/** Reads `/.codesandbox/template.json`; left out of the types. */
const CUSTOM = "custom" as string as SandpackTemplate;

const keyOf = ({ path, code }: Source) => `${path}\n${code}`;

/** Waits for the entry's message of this request, or for the error that kept it from being sent. */
function answer(client: SandpackRuntime, number: number, sources: Source[]): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const stop = client.listen((message: SandpackMessage | Compiled) => {
      if (message.type === "compiled" && message.request === number) {
        stop();
        resolve(message.code);
      } else if (message.type === "action" && message.action === "show-error") {
        stop();
        const index = sourceIndex(message.path);
        reject(index === null ? new Error(message.message) : new CompileError(message.message, sources[index]!.path));
      }
    });
  });
}
