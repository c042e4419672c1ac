/** A section of the site that explains an error or a warning. */
export interface Section {
  /** Its heading. */
  title: string;
  /** Its address below the site's: `lessons/tasks/#only-so-long`. */
  path: string;
}

/**
 * The section that explains what a program said, if there is one.
 *
 * @param said an error as `RuntimeError: Event loop is closed`, a warning, or why a program was ended
 */
export function sectionAbout(said: string): Section | undefined {
  return SECTIONS.find(({ when }) => when.test(said))?.section;
}

/** All sections that are linked to. */
export function explainedSections(): Section[] {
  return SECTIONS.map(({ section }) => section);
}

const section = (page: string) => (title: string, anchor: string) => ({ title, path: `${page}/#${anchor}` });
const wrong = section("lessons/when-it-goes-wrong");
const coroutines = section("lessons/coroutines");
const tasks = section("lessons/tasks");
const messages = section("when-it-goes-wrong");

/** The first that fits is taken. */
const SECTIONS: { when: RegExp; section: Section }[] = [
  { when: /was never awaited/, section: coroutines("The await you forgot", "the-await-you-forgot") },
  {
    when: /cannot reuse already awaited coroutine|coroutine is being awaited already/,
    section: coroutines("It runs once only", "it-runs-once-only"),
  },
  {
    when: /cannot be called from a running event loop|event loop is already running/,
    section: wrong("A loop inside a loop", "a-loop-inside-a-loop"),
  },
  {
    when: /Event loop is closed|no (running|current) event loop|(attached|bound) to a different (event )?loop/,
    section: wrong("Too early and too late", "too-early-and-too-late"),
  },
  {
    when: /exception was never retrieved/,
    section: wrong("The error that nobody sees", "the-error-that-nobody-sees"),
  },
  {
    when: /was destroyed but it is pending/,
    section: wrong("Tasks that run in the background", "tasks-that-run-in-the-background"),
  },
  { when: /^Deadlock\b/, section: wrong("Everything waits", "everything-waits") },
  { when: /^Executing <.*> took /s, section: wrong("Who holds the loop?", "who-holds-the-loop") },
  { when: /^(Base)?ExceptionGroup\b/, section: tasks("All of them or none", "all-of-them-or-none") },
  { when: /^CancelledError\b/, section: tasks("How a task is stopped", "how-a-task-is-stopped") },
  { when: /^TimeoutError\b/, section: tasks("Only so long", "only-so-long") },
  {
    when: /^IncompleteReadError\b/,
    section: section("lessons/where-it-fits")("A page over a connection", "a-page-over-a-connection"),
  },
  {
    when: /^(ConnectionResetError|BrokenPipeError)\b/,
    section: section("lessons/where-it-fits")("A slow reader", "a-slow-reader"),
  },
  {
    when: /Passing coroutines is forbidden/,
    section: messages(
      "TypeError: Passing coroutines is forbidden, use tasks explicitly",
      "typeerror-passing-coroutines-is-forbidden-use-tasks-explicitly",
    ),
  },
  {
    when: /'async for' requires an object with __aiter__/,
    section: messages(
      "TypeError: 'async for' requires an object with __aiter__ method, got list",
      "typeerror-async-for-requires-an-object-with-__aiter__-method-got-list",
    ),
  },
  {
    when: /'coroutine'/,
    section: messages(
      "TypeError: 'coroutine' object is not subscriptable",
      "typeerror-coroutine-object-is-not-subscriptable",
    ),
  },
];
