/**
 * What programs find as `node:fs`: as much of it as reads the files beside them, which were there before they began. As
 * in Node, a call blocks, and an error says which file and why.
 *
 * @param data the texts of the files by path
 */
export function fileSystem(data: Record<string, string>): Record<string, unknown> {
  const textOf = (path: unknown): string => {
    const absolute = absolutePath(path);
    if (Object.hasOwn(data, absolute)) return data[absolute]!;
    const isFolder = Object.keys(data).some((file) => file.startsWith(absolute === "/" ? "/" : `${absolute}/`));
    throw isFolder ? ioError("EISDIR", path) : ioError("ENOENT", path);
  };
  const functions = {
    readFileSync(path: unknown, options?: string | { encoding?: string | null } | null): string | Uint8Array {
      const encoding = typeof options === "string" ? options : options?.encoding;
      const text = textOf(path);
      if (encoding === undefined || encoding === null) return new TextEncoder().encode(text);
      if (/^utf-?8$/i.test(encoding)) return text;
      throw new TypeError(`The encoding "${encoding}" is not here: files are read as "utf8", or without one as bytes.`);
    },
    existsSync(path: unknown): boolean {
      return typeof path === "string" && Object.hasOwn(data, absolutePath(path));
    },
  };
  const module: Record<string, unknown> = new Proxy(functions, {
    get(known, name) {
      if (name === "default") return module;
      if (name === "__esModule") return true;
      if (typeof name === "symbol" || Object.hasOwn(known, name)) return Reflect.get(known, name);
      throw new Error(`fs.${name} can't be used: ${ALL_THERE_IS}`);
    },
  });
  return module;
}

const ALL_THERE_IS =
  'files can be read here, with readFileSync("a.txt", "utf8") and existsSync(); keep what you would write in a variable';

/** From the folder in which the program runs, which is the root. */
function absolutePath(path: unknown): string {
  if (typeof path !== "string") {
    throw new TypeError(`The "path" argument must be of type string. Received ${path === null ? "null" : typeof path}`);
  }
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return `/${parts.join("/")}`;
}

const IN_WORDS = {
  ENOENT: { errno: -2, syscall: "open", message: (path: string) => `no such file or directory, open '${path}'` },
  EISDIR: { errno: -21, syscall: "read", message: () => "illegal operation on a directory, read" },
};

/** In the words of Node. */
function ioError(code: keyof typeof IN_WORDS, path: unknown): Error {
  const { errno, syscall, message } = IN_WORDS[code];
  return Object.assign(new Error(`${code}: ${message(String(path))}`), { errno, code, syscall, path });
}
