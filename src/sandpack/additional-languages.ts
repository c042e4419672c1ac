import { python } from "@codemirror/lang-python";
import { indentUnit, LanguageSupport, StreamLanguage } from "@codemirror/language";
import { DATA_EXTENSIONS } from "../record/data-files.ts";

/** Sandpack's editor knows no Python, whose lines are indented by four spaces. */
const { language, support } = python();

/** What Sandpack's editors would otherwise take for JavaScript. */
const PLAIN_TEXT = StreamLanguage.define({
  token(stream) {
    stream.skipToEnd();
    return null;
  },
});

const KNOWN = [".html", ".json"];

/** What Sandpack's editors know beside its own languages. */
export const ADDITIONAL_LANGUAGES = [
  { name: "python", extensions: ["py"], language: new LanguageSupport(language, [support, indentUnit.of("    ")]) },
  {
    name: "text",
    extensions: DATA_EXTENSIONS.filter((extension) => !KNOWN.includes(extension)).map((extension) =>
      extension.slice(1),
    ),
    language: new LanguageSupport(PLAIN_TEXT),
  },
];
