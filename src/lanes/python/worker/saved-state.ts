import type { PyodideAPI } from "pyodide";
import type { Exports } from "./exports.ts";
import { BLOCK, isAllZero, stretchesOf } from "./sparse.ts";

/** As much of Emscripten's file system as there is to be put back. Its nodes hang together by their names' hashes too. */
interface FileSystem {
  nameTable: (FileNode | null | undefined)[];
  streams: (FileStream | null | undefined)[];
  currentPath: string;
  nextInode: number;
}

interface FileNode {
  name_next?: FileNode | null;
  /** Of a file its bytes, of a folder its nodes by name. */
  contents?: Uint8Array | Record<string, FileNode> | null;
  /** Changes with the contents. No program can set it. */
  ctime: number;
}

interface FileStream {
  shared: object;
}

/** All that an interpreter is made of, at one moment: its memory, and the files that it has in it. */
export class SavedState {
  readonly #fileSystem: FileSystem;
  readonly #exports: Exports;
  /** What is in it, by where it lies. The rest is empty. */
  readonly #memory: { start: number; bytes: Uint8Array }[];
  readonly #stack: number;
  readonly #files: { node: FileNode; ctime: number }[] = [];
  readonly #restoreFiles: (() => void)[] = [];

  constructor(pyodide: PyodideAPI, exports: Exports) {
    this.#fileSystem = pyodide.FS as FileSystem;
    this.#exports = exports;
    this.#memory = [...stretchesOf(this.#used())].map(({ start, bytes }) => ({ start, bytes: bytes.slice() }));
    this.#stack = exports.__stack_pointer.value;
    this.#saveFiles();
  }

  /** Gives false when it can't be restored: of the files that it began with there is no copy, and one has been changed. */
  restore(): boolean {
    if (this.#files.some(({ node, ctime }) => node.ctime !== ctime)) return false;
    const memory = this.#used();
    let end = 0;
    for (const { start, bytes } of this.#memory) {
      clear(memory.subarray(end, start));
      memory.set(bytes, start);
      end = start + bytes.length;
    }
    clear(memory.subarray(end));
    this.#exports.__stack_pointer.value = this.#stack;
    for (const restore of this.#restoreFiles) restore();
    return true;
  }

  /** The memory that is in use. What lies behind was never used. */
  #used(): Uint8Array<ArrayBuffer> {
    const end = this.#exports.sbrk(0) >>> 0;
    return new Uint8Array(this.#exports.memory.buffer as ArrayBuffer, 0, Math.ceil(end / BLOCK) * BLOCK);
  }

  #saveFiles(): void {
    const files = this.#fileSystem;
    const { currentPath, nextInode } = files;
    const nameTable = [...files.nameTable];
    const streams = [...files.streams];
    this.#restoreFiles.push(() => {
      Object.assign(files, { currentPath, nextInode });
      replaceAll(files.nameTable, nameTable);
      replaceAll(files.streams, streams);
    });
    for (const first of nameTable)
      for (let node = first; node; node = node.name_next) {
        if (node.contents instanceof Uint8Array) this.#files.push({ node, ctime: node.ctime });
        this.#restoreFiles.push(restorer(node));
      }
    for (const stream of streams)
      if (stream) {
        const { shared } = stream;
        const [own, position] = [{ ...stream }, { ...shared }];
        this.#restoreFiles.push(
          () => Object.assign(stream, own),
          () => Object.assign(shared, position),
        );
      }
  }
}

/** Gives what makes a node again what it is now. */
function restorer(node: FileNode): () => void {
  const own = { ...node };
  const { contents } = node;
  const nodes = contents && !(contents instanceof Uint8Array) && { ...contents };
  return () => Object.assign(node, own, nodes && { contents: { ...nodes } });
}

/** What is empty is left alone: to write to it would have the system find memory for it. */
function clear(memory: Uint8Array): void {
  if (!isAllZero(memory)) memory.fill(0);
}

function replaceAll<T>(array: T[], saved: T[]): void {
  array.splice(0, array.length, ...saved);
}
