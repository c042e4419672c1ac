import type { Place, Reader } from "./reader.ts";

/** A sandbox of the page, by the names assistive technology knows its parts by. */
export class Sandbox {
  readonly #reader: Reader;
  readonly #title: string;

  constructor(reader: Reader, title: string) {
    this.#reader = reader;
    this.#title = title;
  }

  /** Has it start: a page that nobody touches keeps its preview, in which there is nothing to type into. */
  open(): Promise<void> {
    return this.#reader.click(this.#part("[role=tabpanel]"));
  }

  press(button: string): Promise<void> {
    return this.#reader.click(this.#part("button", button));
  }

  /** @param file its name */
  write(file: string, code: string): Promise<void> {
    return this.#reader.fill(this.#part("[role=textbox]", file), code);
  }

  says(status: RegExp): Promise<void> {
    return this.#reader.see(this.#part("[role=status]"), status);
  }

  prints(text: RegExp): Promise<void> {
    return this.#reader.see(this.#part("[aria-label=Console]"), text);
  }

  /** What is seen of elements in it. */
  shows(css: string, text: string | RegExp): Promise<void> {
    return this.#reader.see(this.#part(css), text);
  }

  hasInOneRow(css: string): Promise<void> {
    return this.#reader.seeInOneRow(this.#part(css));
  }

  hasUncut(css: string): Promise<void> {
    return this.#reader.seeUncut(this.#part(css));
  }

  underlines(css: string): Promise<void> {
    return this.#reader.seeUnderlined(this.#part(css));
  }

  #part(css: string, name?: string): Place {
    return { css, within: this.#title, ...(name !== undefined && { name }) };
  }
}
