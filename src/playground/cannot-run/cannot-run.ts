import { modulesIn } from "../../record/data-files.ts";
import { languageOf, type Language } from "../../record/languages.ts";
import type { Program } from "../../record/program.ts";
import { LIBRARIES } from "./libraries.ts";
import { withoutTexts } from "../../record/without-texts.ts";

/** Something in a program that can't run in a page. Texts have code between backticks. */
export interface Obstacle {
  place: { file: string; line: number; function: string };
  /** What can't be done, and why. */
  why: string;
  /** What comes nearest. */
  instead: string;
}

/** What gives an obstacle away. */
interface Sign {
  /** Stands in a line in which texts and comments are blank. */
  when: RegExp;
  /** Stands in the line as it is written. */
  and?: RegExp;
  /** The function that is meant: not one of the program's own by the same name. */
  name?: string;
  why: string;
  instead: string;
}

const NO_PROCESSES = "Another program can’t be started here";
const NO_KEYBOARD = "A program has no keyboard here";
const NO_NETWORK = "Nothing outside of this page can be reached";
const NO_TLS = "The network here is inside the program, and has no encryption";

const A_REQUEST =
  "Use `await asyncio.sleep(1)` in place of the request, or write the server too, with `asyncio.start_server()`.";
const A_PROCESS = "Use `await asyncio.sleep(1)` in place of it.";

const PYTHON: Sign[] = [
  {
    when: /\b(create_subprocess_(exec|shell)|subprocess_(exec|shell))\(|^\s*(import|from)\s+subprocess\b|\bos\.(system|popen|fork|exec\w+|spawn\w+)\(/,
    why: NO_PROCESSES,
    instead: A_PROCESS,
  },
  {
    when: /^\s*(import|from)\s+multiprocessing\b/,
    why: NO_PROCESSES,
    instead: "A `ProcessPoolExecutor` works here, and so does `asyncio.to_thread()`.",
  },
  {
    when: /^\s*(import|from)\s+getpass\b|\bconnect_read_pipe\(/,
    why: NO_KEYBOARD,
    instead: "`input()` gives the lines of the box “Input”.",
  },
  {
    when: /\bssl\.(create_default_context|SSLContext)\(|\bssl\s*=(?!\s*(None|False))|\bstart_tls\(/,
    why: NO_TLS,
    instead: "Leave it out: a connection to a server of the same program needs none.",
  },
  {
    when: /\bsocket\.(create_connection|create_server)\(/,
    why: "A blocking socket can’t reach anything here",
    instead: "`asyncio.open_connection()` and `asyncio.start_server()` work, over a network inside the program.",
  },
  {
    when: /^\s*(import|from)\s+(urllib\.request|http\.(client|server)|ftplib|imaplib|poplib|smtplib|xmlrpc|webbrowser)\b/,
    why: NO_NETWORK,
    instead: A_REQUEST,
  },
  {
    when: /\b(open_connection|create_connection)\(/,
    // With a name that is not one of this computer.
    and: /\b(?:open_connection|create_connection)\(\s*(?:host\s*=\s*)?["'](?!localhost|127\.|::1|0\.0\.0\.0)[\w-]+(\.[\w-]+)+["']/,
    why: NO_NETWORK,
    instead: "Connect to `localhost`, to a server that the same program starts with `asyncio.start_server()`.",
  },
  {
    when: /^\s*(import|from)\s+(tkinter|turtle|curses)\b/,
    why: "A program has no window here",
    instead: "Show it with `print()`.",
  },
  {
    when: /^\s*(import|from)\s+(sqlite3|dbm)\b/,
    why: "There is no database here",
    instead: "Keep the data in variables.",
  },
];

const TYPESCRIPT: Sign[] = [
  {
    when: /^\s*(import|export)\b.*|\brequire\(|\bimport\(/,
    // A package, or a module of Node's: not one of the program's own files, and not asyncio.
    and: /(?:from\s+|import\s+|require\(|import\()["'](?!\.|asyncio["']|(?:node:)?fs["'])[^"']+["']/,
    why: "No package can be installed here, and Node’s own modules are not here",
    instead:
      "A program imports from `asyncio` and its own files, and `readFileSync` from `node:fs` reads a file beside it.",
  },
  {
    when: /(^|[^\w.])fetch\(/,
    name: "fetch",
    why: NO_NETWORK,
    instead:
      "Use `await asyncio.sleep(1)` in place of the request, or write the server too, with `asyncio.startServer()`.",
  },
];

const SIGNS: Record<Language, Sign[]> = { python: PYTHON, typescript: TYPESCRIPT };

/**
 * What in a program can't run in a page, as its text shows it: before it is run, and without running it. A sign in a place
 * that is never reached counts too, so nothing is forbidden by it.
 */
export function obstaclesIn({ files }: Program): Obstacle[] {
  const found = Object.entries(modulesIn(files)).flatMap(([file, source]) => {
    const language = languageOf(file);
    const own = (name: string) => Object.hasOwn(files, `/${name}.py`) || Object.hasOwn(files, `/${name}/__init__.py`);
    const isDefined = (name: string) => new RegExp(`\\b(function|def)\\s+${name}\\b`).test(source);
    const signs = SIGNS[language].filter(({ name }) => name === undefined || !isDefined(name));
    const lines = source.split("\n");
    return withoutTexts(source, language).flatMap((bare, index): Obstacle[] => {
      const place = { file, line: index + 1, function: "" };
      const sign = signs.find(({ when, and }) => when.test(bare) && (and?.test(lines[index]!) ?? true));
      if (sign) return [{ place, why: sign.why, instead: sign.instead }];
      const library = language === "python" ? libraryIn(bare, own) : null;
      return library ? [{ place, ...library }] : [];
    });
  });
  // Each once, where it is met first.
  return found.filter(({ why }, index) => found.findIndex((other) => other.why === why) === index);
}

function libraryIn(line: string, isOwn: (name: string) => boolean): Pick<Obstacle, "why" | "instead"> | null {
  const [, imported, from] = /^\s*(?:import\s+(\w[\w., ]*)|from\s+(\w+)[\w.]*\s+import\b)/.exec(line) ?? [];
  const names = from ? [from] : (imported ?? "").split(",").map((name) => name.trim().split(/[. ]/)[0]!);
  const name = names.find((name) => Object.hasOwn(LIBRARIES, name) && !isOwn(name));
  return name === undefined ? null : { why: `\`${name}\` can’t be installed here`, instead: LIBRARIES[name]! };
}
