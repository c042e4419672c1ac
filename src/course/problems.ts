import { resolve } from "node:path";
import Slugger from "github-slugger";
import { textOf } from "./folders.ts";

/** What goes wrong for people who write asyncio programs: an error message or a question, and what to do. */
export interface Problem {
  /** Its anchor on the page. */
  id: string;
  /** In Markdown: a message is code. */
  title: string;
  /** In Markdown. */
  answer: string;
}

/** All of them, in the order of `content/when-it-goes-wrong.md`, where each is a heading with its answer below. */
export function readProblems(): Problem[] {
  const slugger = new Slugger();
  return textOf(resolve("content/when-it-goes-wrong.md"))
    .split(/^## +/m)
    .slice(1)
    .map((section) => {
      const [title = "", ...lines] = section.split("\n");
      return { id: slugger.slug(title), title, answer: lines.join("\n").trim() };
    });
}
