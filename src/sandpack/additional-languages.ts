import { python } from "@codemirror/lang-python";
import { indentUnit, LanguageSupport } from "@codemirror/language";

/** Sandpack's editor knows no Python, whose lines are indented by four spaces. */
const { language, support } = python();

/** What Sandpack's editors know beside its own languages. */
export const ADDITIONAL_LANGUAGES = [
  { name: "python", extensions: ["py"], language: new LanguageSupport(language, [support, indentUnit.of("    ")]) },
];
