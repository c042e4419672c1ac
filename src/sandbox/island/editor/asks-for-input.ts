import { modulesIn } from "../../../record/data-files.ts";
import { languageOf, type Language } from "../../../record/languages.ts";
import { withoutTexts } from "../../../record/without-texts.ts";
import type { Files } from "../../../progress/index.ts";

const SIGNS: Record<Language, { asks: RegExp; own: RegExp }> = {
  python: { asks: /(^|[^\w.])input\b(?!\s*=)|\bsys\.stdin\b/, own: /\bdef\s+input\b|\binput\s*=[^=]/ },
  typescript: { asks: /(^|[^\w.])prompt\(/, own: /\bfunction\s+prompt\b|\bprompt\s*=[^=]/ },
};

/** Whether a program asks for what somebody types, as its text shows it: not by a function of its own. */
export function asksForInput(files: Files): boolean {
  return Object.entries(modulesIn(files)).some(([path, source]) => {
    const language = languageOf(path);
    const { asks, own } = SIGNS[language];
    if (!/input|prompt|stdin/.test(source)) return false;
    const code = withoutTexts(source, language);
    return code.some((line) => asks.test(line)) && !code.some((line) => own.test(line));
  });
}
