import type { SandpackMessage, SandpackTemplate } from "@codesandbox/sandpack-client";
import { SandpackRuntime } from "@codesandbox/sandpack-client/clients/runtime";
import { dropForeignMessages } from "../load/messages.ts";
import { download } from "../load/download.ts";
import { closeInertPage, openInertPage, readInertPage, withInertPage } from "../load/inert-page.ts";
import { LoadError } from "../load/load-error.ts";
import { whileHeard } from "../load/patience.ts";
import { CompileError, CompilerEndedError, type Compiler, type Source } from "./compiler.ts";
import { type Compiled, BundlerFiles, sourceIndex } from "./entry.ts";
import { startBundler } from "./start.ts";

/** Compiled files that are kept: what a page's sandboxes hold, and the versions of a file that is written just now. */
const MOST_COMPILED = 200;

/** Seconds within which the bundler starts once all its files are here: a phone has to compile them first. */
const START = 30;

/**
 * Loads the compiler and starts it.
 *
 * @param address where it is served, absolute, with a slash at its end
 * @param onProgress told how much of it is there, from 0 to 1
 * @throws LoadError when something of it is not to be had
 */
export async function startCompiler(address: string, onProgress: (part: number) => void): Promise<Compiler> {
  const { scripts, ofWorkers } = await readInertPage<"scripts" | "ofWorkers">(address);
  const files = new BundlerFiles();
  let client!: SandpackRuntime;
  const [page, contents] = await withInertPage(
    openInertPage("Compiler", address, (frame) => (client = clientOf(frame, address, files))),
    download([...scripts, ...ofWorkers], address, onProgress),
  );
  const bundler = new Bundler(page, client, files);
  try {
    await bundler.start(contents.slice(0, scripts.length));
    return bundler;
  } catch (error) {
    bundler.close();
    throw error;
  }
}

/**
 * Sandpack's bundler in a hidden frame, used for one thing: TypeScript in, runnable text out.
 * Requests are served one after another; a source that was compiled a while ago is not compiled again.
 */
class Bundler implements Compiler {
  readonly #page: Document;
  readonly #client: SandpackRuntime;
  readonly #files: BundlerFiles;
  /** By path and code, the one that was asked for last at the end. */
  readonly #compiled = new Map<string, string>();
  readonly #ended: Promise<never>;
  #end!: (reason: string) => void;
  #requests = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(page: Document, client: SandpackRuntime, files: BundlerFiles) {
    this.#page = page;
    this.#client = client;
    this.#files = files;
    this.#ended = new Promise((_resolve, reject) => {
      this.#end = (reason) => reject(new CompilerEndedError(reason));
    });
    this.#ended.catch(() => undefined);
  }

  compile(sources: Source[]): Promise<string[]> {
    const answer = this.#last.then(() => this.#compileNow(sources));
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  close(): void {
    this.#end("the bundler was closed");
    this.#client.destroy();
    closeInertPage(this.#page);
  }

  /** Its first compile is one of nothing. */
  start(scripts: readonly Blob[]): Promise<unknown> {
    const ready = this.#answer(0, []);
    startBundler(this.#page, scripts, this.#end);
    return whileHeard(
      (heard) => {
        this.#client.listen(heard);
        return ready;
      },
      () => new LoadError("the bundler does not start"),
      START,
    );
  }

  async #compileNow(sources: Source[]): Promise<string[]> {
    const unknown = sources.filter((source) => !this.#compiled.has(keyOf(source)));
    const codes = unknown.length === 0 ? [] : await this.#request(unknown);
    unknown.forEach((source, index) => this.#compiled.set(keyOf(source), codes[index]!));
    const answer = sources.map((source) => this.#used(keyOf(source)));
    for (const key of this.#compiled.keys()) {
      if (this.#compiled.size <= MOST_COMPILED) break;
      this.#compiled.delete(key);
    }
    return answer;
  }

  #used(key: string): string {
    const code = this.#compiled.get(key)!;
    this.#compiled.delete(key);
    this.#compiled.set(key, code);
    return code;
  }

  #request(sources: Source[]): Promise<string[]> {
    const number = ++this.#requests;
    const codes = this.#answer(number, sources);
    this.#client.updateSandbox({ files: this.#files.forRequest(sources, number), template: CUSTOM });
    return codes;
  }

  /** Waits for the entry's message of this request, or for the error that kept it from being sent. */
  #answer(number: number, sources: Source[]): Promise<string[]> {
    const answer = new Promise<string[]>((resolve, reject) => {
      const stop = this.#client.listen((message: SandpackMessage | Compiled) => {
        if (message.type === "compiled" && message.request === number) {
          stop();
          resolve(message.code);
        } else if (message.type === "action" && message.action === "show-error") {
          stop();
          const index = sourceIndex(message.path);
          if (index === null) this.#end(message.message);
          else reject(new CompileError(message.message, sources[index]!.path));
        }
      });
    });
    return Promise.race([answer, this.#ended]);
  }
}

/** Reads `/.codesandbox/template.json`; left out of the types. */
const CUSTOM = "custom" as string as SandpackTemplate;

/** The bundler's other end. It gives the frame its address, and hears from the bundler as soon as that is started there. */
function clientOf(frame: HTMLIFrameElement, address: string, files: BundlerFiles): SandpackRuntime {
  dropForeignMessages(window);
  // This isolates nothing: what runs in the page can reach out of it, to lift it. But the client would allow more where it
  // finds no such attribute: the camera, windows, downloads.
  frame.setAttribute("sandbox", "allow-scripts allow-same-origin");
  return new SandpackRuntime(
    frame,
    { files: files.forRequest([], 0), template: CUSTOM },
    { bundlerURL: address, showErrorScreen: false, showLoadingScreen: false, showOpenInCodeSandbox: false },
  );
}

const keyOf = ({ path, code }: Source) => `${path}\n${code}`;
