/** A double-ended queue on a ring of slots: both ends cost the same at any length. Python's `collections.deque`. */
export class Deque<T> implements Iterable<T> {
  #slots: (T | undefined)[] = new Array<T | undefined>(8).fill(undefined);
  #head = 0;
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(item: T): void {
    if (this.#length === this.#slots.length) this.#grow();
    this.#slots[this.#index(this.#length++)] = item;
  }

  shift(): T | undefined {
    if (this.#length === 0) return undefined;
    const item = this.#slots[this.#head];
    this.#slots[this.#head] = undefined;
    this.#head = this.#index(1);
    this.#length--;
    return item;
  }

  pop(): T | undefined {
    if (this.#length === 0) return undefined;
    const index = this.#index(--this.#length);
    const item = this.#slots[index];
    this.#slots[index] = undefined;
    return item;
  }

  peek(): T | undefined {
    return this.#slots[this.#head];
  }

  /** Takes the first occurrence out; false when there is none. */
  remove(item: T): boolean {
    for (let i = 0; i < this.#length; i++) {
      if (this.#slots[this.#index(i)] !== item) continue;
      for (let j = i; j < this.#length - 1; j++) this.#slots[this.#index(j)] = this.#slots[this.#index(j + 1)];
      this.#slots[this.#index(--this.#length)] = undefined;
      return true;
    }
    return false;
  }

  *[Symbol.iterator](): Iterator<T> {
    for (let i = 0; i < this.#length; i++) yield this.#slots[this.#index(i)] as T;
  }

  #index(offset: number): number {
    return (this.#head + offset) & (this.#slots.length - 1);
  }

  #grow(): void {
    const items = [...this];
    this.#slots = items.concat(new Array(items.length).fill(undefined));
    this.#head = 0;
  }
}
