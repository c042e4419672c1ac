import { describeInFull } from "./describe-error.ts";
import type { ErrorInfo } from "./events.ts";
import { headline } from "./headline.ts";
import { formatPlace } from "./traceback.ts";

const CAUSE = ["", "The above exception was the direct cause of the following exception:", ""];

// CPython's limits.
const MAX_GROUP_WIDTH = 15;
const MAX_GROUP_DEPTH = 10;

/** The text that Python's traceback module prints of an exception: causes first, groups as a tree. */
export function formatException(error: unknown): string {
  const printer = new Printer();
  printer.print(describeInFull(error));
  return printer.lines.join("\n");
}

/** CPython's `TracebackException.format`. */
class Printer {
  readonly lines: string[] = [];
  #depth = 0;
  #needsClosing = false;

  print(info: ErrorInfo): void {
    if (info.cause !== undefined) {
      this.print(info.cause);
      this.#emit(CAUSE);
    }
    if (info.exceptions === undefined) this.#printPlain(info);
    else if (this.#depth > MAX_GROUP_DEPTH) this.#emit([`... (max_group_depth is ${MAX_GROUP_DEPTH})`]);
    else this.#printGroup(info, info.exceptions);
  }

  #printPlain(info: ErrorInfo): void {
    if (info.traceback.length > 0) this.#emit(["Traceback (most recent call last):"]);
    this.#emit(info.traceback.map(formatPlace));
    this.#emit(headline(info).split("\n"));
  }

  #printGroup(info: ErrorInfo, members: ErrorInfo[]): void {
    const outermost = this.#depth === 0;
    if (outermost) this.#depth = 1;
    if (info.traceback.length > 0) {
      this.#emit(["Exception Group Traceback (most recent call last):"], outermost ? "+" : "|");
    }
    this.#emit(info.traceback.map(formatPlace));
    this.#emit(headline(info).split("\n"));
    this.#needsClosing = false;
    const shown = members.slice(0, MAX_GROUP_WIDTH + 1);
    shown.forEach((member, index) => {
      const last = index === shown.length - 1;
      const isLeftOut = index === MAX_GROUP_WIDTH;
      // A group that comes last draws the closing line for both.
      if (last) this.#needsClosing = true;
      const branch = index === 0 ? "+-" : "  ";
      this.lines.push(`${this.#indent()}${branch}+---------------- ${isLeftOut ? "..." : index + 1} ----------------`);
      this.#depth++;
      if (isLeftOut) this.#emit([countOf(members.length - MAX_GROUP_WIDTH)]);
      else this.print(member);
      if (last && this.#needsClosing) {
        this.lines.push(`${this.#indent()}+------------------------------------`);
        this.#needsClosing = false;
      }
      this.#depth--;
    });
    if (outermost) this.#depth = 0;
  }

  #emit(lines: string[], margin = "|"): void {
    const prefix = this.#depth === 0 ? "" : `${this.#indent()}${margin} `;
    for (const line of lines) this.lines.push(prefix + line);
  }

  #indent(): string {
    return "  ".repeat(this.#depth);
  }
}

function countOf(leftOut: number): string {
  return `and ${leftOut} more exception${leftOut === 1 ? "" : "s"}`;
}
