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

  /** What `write` adds stands one level deeper. If it adds nothing, `otherwise` stands there. */
  nested(write: () => void, otherwise?: string): void {
    const before = this.#lines.length;
    this.#depth++;
    write();
    if (otherwise !== undefined && this.#lines.length === before) this.add(otherwise);
    this.#depth--;
  }

  toString(): string {
    return this.#lines.join("\n") + "\n";
  }
}
