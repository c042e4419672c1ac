import { expect, test } from "vitest";
import { BLOCK, pack, stretchesOf, unpack } from "../../../src/lanes/python/worker/sparse.ts";

/** A memory of so many blocks and words, with something in these bytes. */
function memoryWith(blocks: number, words: number, places: number[]): Uint8Array<ArrayBuffer> {
  const memory = new Uint8Array(blocks * BLOCK + 4 * words);
  places.forEach((place, index) => (memory[place] = index + 1));
  return memory;
}

test.each([
  ["empty", memoryWith(3, 0, []), 0],
  ["full", memoryWith(2, 0, [BLOCK - 1, BLOCK]), 1],
  ["used at both ends", memoryWith(4, 0, [0, 4 * BLOCK - 1]), 2],
  ["used in its middle", memoryWith(4, 0, [BLOCK + 7, 2 * BLOCK]), 1],
  ["that ends with a part of a block", memoryWith(1, 3, [BLOCK + 11]), 1],
  ["smaller than a block", memoryWith(0, 1, [2]), 1],
])("a memory that is %s is the same once it is unpacked, but for an empty end", (_what, memory, stretches) => {
  expect([...stretchesOf(memory)]).toHaveLength(stretches);
  const packed = pack(memory);
  const unpacked = unpack(packed);
  expect(unpacked).toEqual(memory.subarray(0, unpacked.length));
  expect(memory.subarray(unpacked.length).every((byte) => byte === 0)).toBe(true);
  // Empty blocks take no room.
  expect(packed.length).toBeLessThanOrEqual(8 + stretches * (8 + 2 * BLOCK));
});
