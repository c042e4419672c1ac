import { loadPython } from "../node/load.ts";

/**
 * CPython without the tables of the encodings for Chinese, Japanese and Korean, which take a tenth of it: the library of
 * this site has none of the modules by which a program would get to them. Nothing is moved: where they were is nothing.
 *
 * @param wasm Pyodide's
 */
export async function withoutTables(wasm: Uint8Array): Promise<Uint8Array> {
  const smaller = Uint8Array.from(wasm);
  const tables = await findTables();
  for (const { start, bytes } of dataSegments(smaller)) {
    for (const [from, to] of tables) bytes.fill(0, Math.max(0, from - start), Math.max(0, to - start));
  }
  return smaller;
}

type Extent = [from: number, to: number];

/** As much as is used here of what Pyodide is made of. */
interface Internals {
  HEAPU8: Uint8Array;
  _malloc(size: number): number;
  _PyCapsule_GetPointer(capsule: number, name: number): number;
}

/** Each of these modules of C offers its tables to the others, in capsules. */
const FIND_CAPSULES = `
import json
modules = [__import__(f"_codecs_{name}") for name in ("cn", "hk", "jp", "kr", "tw")]
json.dumps([id(value) for each in modules for name, value in vars(each).items() if name.startswith("__map_")])`;

/** What they say the capsules are. */
const CAPSULE = "multibytecodec.map\0";

/** Where they lie in memory: see `struct dbcs_map` in CPython's `Modules/cjkcodecs/cjkcodecs.h`. */
async function findTables(): Promise<Extent[]> {
  const pyodide = await loadPython();
  const internals = (pyodide as unknown as { _module: Internals })._module;
  const capsules = JSON.parse(pyodide.runPython(FIND_CAPSULES) as string) as number[];
  const name = internals._malloc(CAPSULE.length);
  internals.HEAPU8.set(new TextEncoder().encode(CAPSULE), name);
  const memory = new DataView(internals.HEAPU8.buffer);
  const pointerAt = (place: number) => memory.getUint32(place, true);
  return capsules.flatMap((capsule) => {
    const map = internals._PyCapsule_GetPointer(capsule, name);
    // Its name comes first, then the index of the table that encodes, and of the one that decodes.
    return [pointerAt(map + 4), pointerAt(map + 8)].flatMap((index) => (index === 0 ? [] : rowsOf(index)));
  });

  /** An index has a row for each first byte: where that begins, and which second bytes it is for. */
  function rowsOf(index: number): Extent[] {
    return Array.from({ length: 256 }, (_, byte): Extent => {
      const row = index + 8 * byte;
      const from = pointerAt(row);
      const [bottom, top] = [memory.getUint8(row + 4), memory.getUint8(row + 5)];
      return [from, from === 0 ? 0 : from + 2 * (top - bottom + 1)];
    });
  }
}

/** The sections of a WebAssembly module that have data, and how many bytes stand before the first section. */
const DATA = 11;
const HEADER = 8;

/** What a module puts into its memory: where it begins, and the bytes, which are a view of the module's. */
function* dataSegments(wasm: Uint8Array): Generator<{ start: number; bytes: Uint8Array }> {
  let place = HEADER;
  while (place < wasm.length) {
    const section = wasm[place++]!;
    const size = number();
    const end = place + size;
    if (section === DATA) {
      for (let left = number(); left > 0; left--) {
        if (number() !== 0 || wasm[place++] !== I32_CONST) throw new Error("CPython has data at no fixed place");
        const start = number(true);
        place++;
        const length = number();
        yield { start, bytes: wasm.subarray(place, place + length) };
        place += length;
      }
    }
    place = end;
  }

  /** In LEB128. */
  function number(isSigned = false): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = wasm[place++]!;
      value |= (byte & 127) << shift;
      if (byte & 128) continue;
      const isNegative = isSigned && shift < 25 && (byte & 64) !== 0;
      return (isNegative ? value | (-1 << (shift + 7)) : value) >>> 0;
    }
  }
}

const I32_CONST = 0x41;
