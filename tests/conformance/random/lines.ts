/** Source text in the making: lines, each at the current depth. */
export class Lines {
  readonly #lines: string[] = [];
  #depth = 0;
  readonly #indent: string;

  constructor(indent: string) {
    this.#indent = indent;
  }

  add(...lines: string[]): void {
    for (const line of lines) this.#lines.push(this.#indent.repeat(this.#depth) + line);
  }

  /** What `write` adds stands one level deeper. */
  nested(write: () => void): void {
    this.#depth++;
    write();
    this.#depth--;
  }

  toString(): string {
    return this.#lines.join("\n") + "\n";
  }
}
