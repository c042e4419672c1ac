/*
 * An interpreter's memory is some thirty megabytes. As a blob it is handed on and kept without being copied, and with what
 * it adds up to at its end: an interpreter that starts from a damaged memory might never come to an end.
 */

export function seal(memory: Uint8Array<ArrayBuffer>): Blob {
  return new Blob([memory, Uint32Array.of(sumOf(memory))]);
}

/** @throws Error when it is damaged */
export async function unseal(sealed: Blob): Promise<Uint8Array<ArrayBuffer>> {
  const content = await sealed.arrayBuffer();
  const memory = new Uint8Array(content, 0, content.byteLength - Uint32Array.BYTES_PER_ELEMENT);
  const [sum] = new Uint32Array(content.slice(memory.length));
  if (sumOf(memory) !== sum) throw new Error("The memory of Python is damaged.");
  return memory;
}

function sumOf({ buffer, byteLength }: Uint8Array<ArrayBuffer>): number {
  const words = new Uint32Array(buffer, 0, byteLength / Uint32Array.BYTES_PER_ELEMENT);
  let sum = 0;
  // Not `for of`, which takes ten times as long.
  for (let index = 0; index < words.length; index++) sum = (Math.imul(sum, 31) + words[index]!) | 0;
  return sum >>> 0;
}
