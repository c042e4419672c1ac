/** The script of the Worker in which a page's language service lives: TypeScript is large, and thinks for long. */
import declarations from "virtual:declarations";
import type { AnswerMessage, QuestionMessage } from "./client.ts";
import { LanguageService } from "./service.ts";

/** The service, for questions that come from another thread. */
type Answers = Record<QuestionMessage["question"], (...parameters: never[]) => unknown>;

const service: Answers = new LanguageService(declarations);

addEventListener("message", ({ data }: MessageEvent<QuestionMessage>) => {
  const { number, question, parameters } = data;
  postMessage(answer(number, () => service[question](...(parameters as never[]))));
});

function answer(number: number, ask: () => unknown): AnswerMessage {
  try {
    return { number, answer: ask() };
  } catch (error) {
    return { number, error: String(error) };
  }
}
