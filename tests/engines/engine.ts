/** A browser with one window, driven by its own protocol. Clicks and keys are a reader's: the page can't tell them apart. */
export interface Engine {
  /** As in "Firefox 153.8.0". */
  readonly version: string;
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Calls a function in the page. It is sent as text; what it is given and gives is plain data. */
  evaluate<Given extends unknown[], Result>(
    script: (...given: Given) => Result,
    ...given: Given
  ): Promise<Awaited<Result>>;
  /** Presses the pointer's button at a place of the window, in CSS pixels. */
  clickAt(x: number, y: number): Promise<void>;
  /** Presses a key for each character. */
  type(text: string): Promise<void>;
  /** Makes the window as wide as a phone, or as narrow as this browser's windows get, and back. */
  narrow(isNarrow: boolean): Promise<void>;
  /** A PNG of what the window shows. */
  screenshot(): Promise<Uint8Array>;
  /** Ends the browser with all its processes. */
  end(): Promise<void>;
}

/** The window's size, in pixels: a small laptop's. */
export const WINDOW = { width: 1366, height: 900 };

/** A phone's width. */
export const PHONE = 390;

/** Milliseconds that a protocol waits for a page: a machine may be busy with other things as well. */
export const PATIENCE = 300_000;
