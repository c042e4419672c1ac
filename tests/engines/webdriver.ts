import { PATIENCE } from "./engine.ts";

/** A session of W3C WebDriver, as far as the tests need it: one window, scripts, a pointer and a keyboard. */
export class WebDriver {
  readonly #address: string;
  readonly browserVersion: string;

  private constructor(address: string, browserVersion: string) {
    this.#address = address;
    this.browserVersion = browserVersion;
  }

  /** @param server the driver's address */
  static async start(server: string): Promise<WebDriver> {
    const { sessionId, capabilities } = await command<Session>("POST", `${server}/session`, {
      capabilities: { alwaysMatch: { timeouts: { script: PATIENCE, pageLoad: PATIENCE } } },
    });
    return new WebDriver(`${server}/session/${sessionId}`, capabilities.browserVersion);
  }

  async open(url: string): Promise<void> {
    await this.#post("url", { url });
  }

  async reload(): Promise<void> {
    await this.#post("refresh", {});
  }

  async resize(size: { width: number; height: number }): Promise<void> {
    await this.#post("window/rect", size);
  }

  /** The function is sent as text. It may be asynchronous. */
  async evaluate<Given extends unknown[], Result>(
    script: (...given: Given) => Result,
    given: Given,
  ): Promise<Awaited<Result>> {
    const settled = await this.#post<{ result: Awaited<Result> } | { error: string }>("execute/async", {
      script: `
        const [given, done] = arguments;
        (async () => (${script.toString()})(...given))().then(
          (result) => done({ result }),
          (error) => done({ error: String(error) }),
        );`,
      args: [given],
    });
    if ("error" in settled) throw new Error(settled.error);
    return settled.result;
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.#act("pointer", [
      { type: "pointerMove", x: Math.round(x), y: Math.round(y) },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ]);
  }

  async type(text: string): Promise<void> {
    const strokes = [...text].flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]);
    await this.#act("key", strokes);
  }

  async screenshot(): Promise<Uint8Array> {
    return Buffer.from(await command<string>("GET", `${this.#address}/screenshot`), "base64");
  }

  async end(): Promise<void> {
    await command("DELETE", this.#address);
  }

  async #act(type: "pointer" | "key", actions: object[]): Promise<void> {
    await this.#post("actions", { actions: [{ type, id: type, actions }] });
  }

  #post<Result>(path: string, body: object): Promise<Result> {
    return command("POST", `${this.#address}/${path}`, body);
  }
}

interface Session {
  sessionId: string;
  capabilities: { browserVersion: string };
}

async function command<Result>(method: string, address: string, body?: object): Promise<Result> {
  const response = await fetch(address, { method, body: body ? JSON.stringify(body) : null });
  const { value } = (await response.json()) as { value: Result & { message?: string } };
  if (!response.ok) throw new Error(`WebDriver, ${method} ${address}: ${value.message}`);
  return value;
}
