import { byLanguage, LANGUAGES, mainFile, type Language } from "../record/languages.ts";
import type { Program } from "../record/program.ts";
import { entryFirst } from "./program-files.ts";

/** A program to begin with, in each language: both print the same. */
export interface Example {
  /** Of its file in `content/playground/`, or of the folder with its files. */
  name: string;
  title: string;
  programs: Record<Language, Program>;
}

const TITLES = {
  "three-waits": "Three waits at once",
  "blocked-loop": "One blocked loop",
  "forgotten-await": "A forgotten await",
  "producer-consumers": "Producer and consumers",
  limit: "A limit",
  "cancel-and-clean-up": "Cancel and clean up",
  "failing-group": "A task group that fails",
  timeout: "A timeout",
  "server-and-clients": "A server with clients",
  "pages-of-a-site": "Pages of a web site",
  "chat-server": "A chat server",
  "slow-api": "A slow API with a limit",
  "price-feed": "A feed of prices",
  "async-generator": "An async generator",
  thread: "A thread",
  "error-messages": "Five well-known error messages",
};

const SOURCES = import.meta.glob<string>("/content/playground/**/*.{py,ts}", {
  query: "?raw",
  import: "default",
  eager: true,
});

export const EXAMPLES: Example[] = Object.entries(TITLES).map(([name, title]) => ({
  name,
  title,
  programs: byLanguage((language) => ({ files: filesOf(name, language), entry: mainFile(language) })),
}));

/** The one file of an example is its main file; a folder has one, and others beside it. */
function filesOf(name: string, language: Language): Record<string, string> {
  const { extension } = LANGUAGES[language];
  const path = `/content/playground/${name}`;
  const alone = SOURCES[path + extension];
  if (alone !== undefined) return { [mainFile(language)]: alone.trimEnd() };
  const inFolder = Object.entries(SOURCES).filter(([file]) => file.startsWith(`${path}/`) && file.endsWith(extension));
  return entryFirst(
    Object.fromEntries(inFolder.map(([file, text]) => [file.slice(path.length), text.trimEnd()])),
    mainFile(language),
  );
}
