import type { LanguageService } from "./service.ts";

type Question = keyof LanguageService;
type Answer<Q extends Question> = ReturnType<LanguageService[Q]>;

/** What the page sends to the Worker. */
export interface QuestionMessage {
  number: number;
  question: Question;
  parameters: unknown[];
}

/** What the Worker sends back. */
export type AnswerMessage = { number: number; answer: unknown } | { number: number; error: string };

interface Waiting {
  resolve: (answer: never) => void;
  reject: (error: Error) => void;
}

/** The language service, in a Worker. */
class LanguageClient {
  readonly #worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "language" });
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;

  constructor() {
    this.#worker.onmessage = ({ data }: MessageEvent<AnswerMessage>) => this.#take(data);
    this.#worker.onerror = ({ message }) => {
      const failure = new Error(`The language service failed: ${message || "its script can't be loaded"}`);
      for (const { reject } of this.#waiting.values()) reject(failure);
      this.#waiting.clear();
    };
  }

  /** @throws Error when the service has failed */
  ask<Q extends Question>(question: Q, ...parameters: Parameters<LanguageService[Q]>): Promise<Answer<Q>> {
    const number = ++this.#asked;
    this.#worker.postMessage({ number, question, parameters } satisfies QuestionMessage);
    return new Promise((resolve, reject) => this.#waiting.set(number, { resolve, reject }));
  }

  #take(message: AnswerMessage): void {
    const waiting = this.#waiting.get(message.number);
    this.#waiting.delete(message.number);
    if ("error" in message) waiting?.reject(new Error(message.error));
    else waiting?.resolve(message.answer as never);
  }
}

let client: LanguageClient | null = null;

/** Asks the page's language service; the first question starts it. */
export const askLanguage: LanguageClient["ask"] = (question, ...parameters) => {
  client ??= new LanguageClient();
  return client.ask(question, ...parameters);
};
