/** As much of Node's own module as reads the files that stand beside a program in a sandbox. */
declare module "node:fs" {
  /** Reads a file whole, as text. It blocks. Python's `open(path).read()`. */
  export function readFileSync(
    path: string,
    encoding: "utf8" | "utf-8" | { encoding: "utf8" | "utf-8" },
  ): string;
  /** Reads a file whole, as bytes. It blocks. Python's `open(path, "rb").read()`. */
  export function readFileSync(path: string): Uint8Array;
  /** Whether there is a file. Python's `os.path.exists`. */
  export function existsSync(path: string): boolean;
}

declare module "fs" {
  export * from "node:fs";
}
