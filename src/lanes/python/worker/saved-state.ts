import type { PyodideAPI } from "pyodide";
import type { Exports } from "./exports.ts";

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

/** A stretch of memory; `bytes` is null where it is empty. */
interface Stretch {
  start: number;
  end: number;
  bytes: Uint8Array | null;
}

const BLOCK = 64 * 1024;

/** All that an interpreter is made of, at one moment: its memory, and the files that it has in it. */
export class SavedState {
  readonly #fileSystem: FileSystem;
  readonly #exports: Exports;
  readonly #memory: Stretch[];
  /** Where the memory ends that is in use. What lies behind was never used. */
  readonly #end: number;
  readonly #stack: number;
  readonly #restoreFiles: (() => void)[] = [];

  constructor(pyodide: PyodideAPI, exports: Exports) {
    this.#fileSystem = pyodide.FS as FileSystem;
    this.#exports = exports;
    this.#end = exports.sbrk(0) >>> 0;
    this.#memory = stretchesOf(new Uint8Array(exports.memory.buffer, 0, this.#end));
    this.#stack = exports.__stack_pointer.value;
    this.#saveFiles();
  }

  restore(): void {
    const memory = new Uint8Array(this.#exports.memory.buffer);
    memory.fill(0, this.#end, this.#exports.sbrk(0) >>> 0);
    for (const { start, end, bytes } of this.#memory) {
      if (bytes) memory.set(bytes, start);
      else memory.fill(0, start, end);
    }
    this.#exports.__stack_pointer.value = this.#stack;
    for (const restore of this.#restoreFiles) restore();
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
      for (let node = first; node; node = node.name_next) this.#restoreFiles.push(restorer(node));
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
  if (contents instanceof Uint8Array) {
    const bytes = contents.slice();
    return () => {
      if (node.ctime !== own.ctime) contents.set(bytes);
      Object.assign(node, own);
    };
  }
  const nodes = contents && { ...contents };
  return () => Object.assign(node, own, nodes && { contents: { ...nodes } });
}

/** Half of the memory is empty, and quicker to be emptied again than to be copied. */
function stretchesOf(memory: Uint8Array): Stretch[] {
  const stretches: Stretch[] = [];
  for (let start = 0; start < memory.length; start += BLOCK) {
    const block = memory.subarray(start, start + BLOCK);
    const isEmpty = isAllZero(block);
    const last = stretches.at(-1);
    if (last && isEmpty === (last.bytes === null)) last.end += block.length;
    else stretches.push({ start, end: start + block.length, bytes: isEmpty ? null : block });
  }
  return stretches.map(({ start, end, bytes }) => ({ start, end, bytes: bytes && memory.slice(start, end) }));
}

/** Looks at four bytes at a time: to call a function for each one would take a fifth of the start. */
function isAllZero({ buffer, byteOffset, byteLength }: Uint8Array): boolean {
  const words = new Uint32Array(buffer, byteOffset, Math.ceil(byteLength / Uint32Array.BYTES_PER_ELEMENT));
  for (let index = 0; index < words.length; index++) if (words[index] !== 0) return false;
  return true;
}

function replaceAll<T>(array: T[], saved: T[]): void {
  array.splice(0, array.length, ...saved);
}
