import type { ReactNode } from "react";
import type { Program } from "../../record/program.ts";
import type { Language } from "../../record/languages.ts";
import type { Saved } from "./saved.ts";

/** One sandbox of a page. */
export interface SandboxProps {
  /** Unique on the page; the element's id, and the name links to shared code use. */
  id: string;
  /** Its name in the course, such as `coroutines/wake-it-up`: what is typed and done in it is kept under it. */
  name: string;
  title: string;
  programs: Record<Language, SandboxProgram>;
  /** When Ctrl-C is pressed in a run, in seconds, until the reader chooses otherwise. Absent: it never is. */
  interruptAt?: number | undefined;
}

/** What a sandbox has in one language. */
export interface SandboxProgram extends Program {
  /** Tabs stand in this order. */
  files: Record<string, string>;
  exercise?: ExerciseProps | undefined;
}

/** The entry's code in each language, highlighted at build time: shown until the editor is there. */
export type Listings = Partial<Record<Language, ReactNode>>;

/** A sandbox in one language. */
export interface ProgramProps extends SandboxProps {
  language: Language;
}

/** A sandbox in one language, with what is kept of it. */
export interface WorkbenchProps extends ProgramProps {
  saved: Saved;
}

/** What makes a sandbox an exercise. */
export interface ExerciseProps {
  /** Its folder below `content/lessons`, such as `01-coroutines/exercises/01-wake-it-up`. */
  folder: string;
  /** HTML, each going a step further than the one before. */
  hints: string[];
  solution: {
    /** The entry's code. */
    code: string;
    /** HTML: why it works. */
    why: string;
  };
  /** Where one goes on once it is passed; absent after the last one of the course. */
  next?: { text: string; href: string } | undefined;
}
