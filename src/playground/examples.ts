import { byLanguage, LANGUAGES, mainFile, type Language } from "../record/languages.ts";
import type { Program } from "../record/program.ts";

/** A program to begin with, in each language: both print the same. */
export interface Example {
  /** Of its files in `content/playground/`. */
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
  "async-generator": "An async generator",
  thread: "A thread",
  "error-messages": "Five well-known error messages",
};

const SOURCES = import.meta.glob<string>("/content/playground/*", { query: "?raw", import: "default", eager: true });

export const EXAMPLES: Example[] = Object.entries(TITLES).map(([name, title]) => ({
  name,
  title,
  programs: byLanguage((language) => {
    const source = SOURCES[`/content/playground/${name}${LANGUAGES[language].extension}`]!;
    return { files: { [mainFile(language)]: source.trimEnd() }, entry: mainFile(language) };
  }),
}));
