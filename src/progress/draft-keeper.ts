import { announce, onChange } from "./channel.ts";
import { readRecord, storageTrouble, withDatabase } from "./database.ts";
import { isBare, NO_STARTER, withOthers } from "./drafts.ts";
import { sameFiles, starterHash } from "./files.ts";
import { forgetLeftBehind, leaveBehind, takeIn } from "./crash-backup.ts";
import { noteSandbox } from "./place.ts";
import { areTooLong, isDraft, isOwnProgram, MOST_CHARACTERS, type Draft, type Files, type Version } from "./records.ts";

/** Milliseconds after which what is typed is saved: what a crash of the browser may cost, at most. */
const DELAY = 400;

const TOO_LONG = `It has more than ${MOST_CHARACTERS.toLocaleString("en")} characters.`;

/** What was found when a sandbox was opened. */
export interface Found {
  /** The draft's, or the starter's. */
  files: Files;
  /** When the draft was saved; null when there is none that differs from the starter. */
  saved: number | null;
  /** Whether the starter has changed since the draft was begun. */
  starterChanged: boolean;
  /** Whether there was a draft that can't be read, or not be opened, for its length. It is set aside. */
  damaged: boolean;
}

/**
 * Keeps what is typed into one sandbox, on this device. Tabs may have the same sandbox open: the last edit wins, and the
 * version it did not build on is kept beside it.
 */
export class DraftKeeper {
  readonly found: Found;
  /** null: nothing is kept. */
  readonly #name: string | null;
  readonly #starter: Files;
  readonly #editor = randomName();
  readonly #listeners = new Set<() => void>();
  #files: Files;
  #revision: string | undefined;
  #others: Version[];
  #unsaved = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param name of the sandbox in the course, such as `coroutines/wake-it-up`, or of a program of the reader's own, to which
   *   files may be added
   * @param starter the files it begins with
   */
  static async open(name: string, starter: Files): Promise<DraftKeeper> {
    await takeIn(name);
    const { value, damaged } = await readRecord("drafts", name);
    return new DraftKeeper(name, starter, value, damaged);
  }

  /** For a sandbox that keeps nothing, which asks for nothing either. */
  static keepingNothing(starter: Files): DraftKeeper {
    return new DraftKeeper(null, starter, undefined, false);
  }

  private constructor(name: string | null, starter: Files, draft: Draft | undefined, damaged: boolean) {
    this.#name = name;
    this.#starter = starter;
    this.#files = draft ? this.#fitted(draft.files) : starter;
    this.#revision = draft?.revision;
    this.#others = draft?.others ?? [];
    this.found = {
      files: this.#files,
      saved: draft && !sameFiles(this.#files, starter) ? draft.time : null,
      starterChanged: draft !== undefined && draft.starter !== this.#starterHash(),
      damaged,
    };
  }

  /** Whether it is {@link keepingNothing}. */
  get keepsNothing(): boolean {
    return this.#name === null;
  }

  /** The files as they were last typed, saved or not. */
  get files(): Files {
    return this.#files;
  }

  /** The latest version from another tab that these files were not built on; null when there is none. */
  readonly other = (): Version | null => this.#others[0] ?? null;

  /** Why what is typed can't be kept, in a sentence; null as long as it could. */
  readonly trouble = (): string | null =>
    this.#name === null ? null : areTooLong(this.#files) ? TOO_LONG : storageTrouble();

  /** Tells after each save, and when {@link other} changes; keeps what is typed when the page goes away. Returns what ends both. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    const end = new AbortController();
    const endChanges = onChange((change, elsewhere) => {
      if (elsewhere && change.kind === "draft" && change.name === this.#name) this.#heard(change.version);
    });
    const { signal } = end;
    addEventListener("visibilitychange", () => void (document.hidden && this.save()), { signal });
    addEventListener("pagehide", () => this.leave(), { signal });
    return () => {
      this.#listeners.delete(listener);
      endChanges();
      end.abort();
      void this.save();
    };
  };

  /** Takes the files as they are now typed, and saves them soon. */
  edited(files: Files): void {
    if (sameFiles(files, this.#files)) return;
    if (this.#name === null) {
      this.#files = files;
      return;
    }
    if (!this.#unsaved) void noteSandbox(this.#name);
    this.#files = files;
    this.#unsaved = true;
    this.#timer ??= setTimeout(() => void this.save(), DELAY);
  }

  /** Saves now what is not saved yet. Resolves to whether it is kept. */
  async save(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const name = this.#name;
    if (name === null) return false;
    if (areTooLong(this.#files)) {
      this.#tell();
      return false;
    }
    if (!this.#unsaved) return (await withDatabase(() => Promise.resolve(true))) ?? false;
    const files = this.#files;
    const saved = await withDatabase(async (database) => {
      const { store, done } = database.transaction("drafts", "readwrite");
      const kept: unknown = await store.get(name);
      const unseen = isDraft(kept) && kept.revision !== this.#revision ? [kept, ...kept.others] : [];
      const draft = this.#draft(files, [...unseen, ...this.#others]);
      if (isBare(draft)) await store.delete(name);
      else await store.put(draft, name);
      await done;
      return draft;
    });
    if (saved) this.#saved(saved);
    else this.#tell();
    return saved !== null;
  }

  /** The files of the other version. What is in the editor takes its place as the version beside. */
  takeOther(): Files {
    const [other, ...rest] = this.#others;
    if (!other) return this.#files;
    this.#others = [...rest, { files: this.#files, time: Date.now(), editor: randomName() }];
    this.edited(this.#fitted(other.files));
    this.#tell();
    return this.#files;
  }

  /** Forgets the other version. */
  dropOther(): void {
    this.#others = this.#others.slice(1);
    this.#unsaved = true;
    void this.save();
    this.#tell();
  }

  /** Leaves behind what is not saved, where nothing can be waited for: the page goes away. It may come back and go on. */
  leave(): void {
    if (this.#name === null || !this.#unsaved || areTooLong(this.#files)) return;
    const draft = this.#draft(this.#files, this.#others);
    leaveBehind(this.#name, draft, this.#revision);
    this.#announce(draft);
  }

  /** In the course the starter's paths with a draft's code: files that have come since are the starter's, those that went are left out. */
  #fitted(files: Files): Files {
    if (this.#name === null || isOwnProgram(this.#name)) return files;
    return Object.fromEntries(Object.entries(this.#starter).map(([path, code]) => [path, files[path] ?? code]));
  }

  /** A program of the reader's own began with nothing that could be had again: it is kept, whatever it is. */
  #starterHash(): string {
    return this.#name !== null && isOwnProgram(this.#name) ? NO_STARTER : starterHash(this.#starter);
  }

  #draft(files: Files, others: Version[]): Draft {
    const draft: Draft = {
      files,
      time: Date.now(),
      editor: this.#editor,
      starter: this.#starterHash(),
      revision: randomName(),
      others: [],
    };
    return withOthers(draft, others);
  }

  #saved(draft: Draft): void {
    this.#revision = draft.revision;
    this.#unsaved = !sameFiles(draft.files, this.#files);
    this.#others = draft.others;
    forgetLeftBehind(this.#name!, this.#editor);
    this.#tell();
    this.#announce(draft);
  }

  #announce({ files, time, editor }: Draft): void {
    announce({ kind: "draft", name: this.#name!, version: { files, time, editor } });
  }

  /** Another tab has saved. Its version is offered, and it stays where it is kept until this tab saves something else. */
  #heard(version: Version): void {
    const rest = this.#others.filter(({ editor }) => editor !== version.editor);
    this.#others = sameFiles(version.files, this.#files) ? rest : [version, ...rest];
    this.#tell();
  }

  #tell(): void {
    this.#listeners.forEach((listener) => listener());
  }
}

function randomName(): string {
  return Math.random().toString(36).slice(2);
}
