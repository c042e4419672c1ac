import { readExamples, type Example } from "../course/index.ts";

/** The programs that a page of the reference shows in both languages: those in `content/reference/<page>/examples`. */
export function programsOf(slug: string): Example[] {
  return readExamples(`content/reference/${slug}/examples`);
}
