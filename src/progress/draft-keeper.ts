import { announce, onChange } from "./channel.ts";
import { openedDatabase, readRecord, withDatabase } from "./database.ts";
import { sameFiles, starterHash } from "./files.ts";
import { noteSandbox } from "./place.ts";
import type { Draft, Files, Version } from "./records.ts";

/** Milliseconds without a keystroke after which the draft is saved. */
const PAUSE = 400;

/** Versions of other tabs that are kept beside a draft, at most. */
const MOST_OTHERS = 5;

/** What was found when a sandbox was opened. */
export interface Found {
  /** The draft's, or the starter's. */
  files: Files;
  /** When the draft was saved; null when there is none that differs from the starter. */
  saved: number | null;
  /** Whether the starter has changed since the draft was begun. */
  starterChanged: boolean;
  /** Whether there was a draft that can't be read. It is set aside. */
  damaged: boolean;
}

/**
 * Keeps what is typed into one sandbox, on this device. Tabs may have the same sandbox open: the last edit wins, and the
 * version it did not build on is kept beside it.
 */
export class DraftKeeper {
  readonly found: Found;
  readonly #name: string;
  readonly #starter: Files;
  readonly #editor = randomName();
  readonly #listeners = new Set<() => void>();
  #files: Files;
  #revision: string | undefined;
  #others: Version[];
  #unsaved = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param name of the sandbox in the course, such as `coroutines/wake-it-up`
   * @param starter the files it begins with
   */
  static async open(name: string, starter: Files): Promise<DraftKeeper> {
    const { value, damaged } = await readRecord("drafts", name);
    return new DraftKeeper(name, starter, value, damaged);
  }

  private constructor(name: string, starter: Files, draft: Draft | undefined, damaged: boolean) {
    this.#name = name;
    this.#starter = starter;
    this.#files = draft ? fitted(draft.files, starter) : starter;
    this.#revision = draft?.revision;
    this.#others = draft?.others ?? [];
    this.found = {
      files: this.#files,
      saved: draft && !sameFiles(this.#files, starter) ? draft.time : null,
      starterChanged: draft !== undefined && draft.starter !== starterHash(starter),
      damaged,
    };
  }

  /** The files as they were last typed, saved or not. */
  get files(): Files {
    return this.#files;
  }

  /** The latest version from another tab that these files were not built on; null when there is none. */
  readonly other = (): Version | null => this.#others[0] ?? null;

  /** Tells after each save, and when {@link other} changes; saves before the page goes away. Returns what ends both. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    const end = new AbortController();
    const endChanges = onChange((change, elsewhere) => {
      if (elsewhere && change.kind === "draft" && change.name === this.#name) this.#heard(change.version);
    });
    const { signal } = end;
    addEventListener("visibilitychange", () => void (document.hidden && this.save()), { signal });
    addEventListener("pagehide", () => this.#saveLeaving(), { signal });
    return () => {
      this.#listeners.delete(listener);
      endChanges();
      end.abort();
      void this.save();
    };
  };

  /** Takes the files as they are now typed. The first edit is saved at once, what follows it when the typing pauses. */
  edited(files: Files): void {
    if (sameFiles(files, this.#files)) return;
    const isFirst = !this.#unsaved;
    if (isFirst) void noteSandbox(this.#name);
    this.#files = files;
    this.#unsaved = true;
    clearTimeout(this.#timer);
    // A browser does not promise to finish what is begun while a page goes away: the first edit is not left to that.
    if (isFirst) void this.save();
    else this.#timer = setTimeout(() => void this.save(), PAUSE);
  }

  /** Saves now what is not saved yet. Resolves to whether it is kept. */
  async save(): Promise<boolean> {
    clearTimeout(this.#timer);
    if (!this.#unsaved) return (await withDatabase(() => Promise.resolve(true))) ?? false;
    const files = this.#files;
    const saved = await withDatabase(async (database) => {
      const { store, done } = database.transaction("drafts", "readwrite");
      const kept = await store.get(this.#name);
      const unseen = kept && kept.revision !== this.#revision ? [kept, ...kept.others] : [];
      const draft = this.#draft(files, [...unseen, ...this.#others]);
      if (this.#isBare(draft)) await store.delete(this.#name);
      else await store.put(draft, this.#name);
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
    this.edited(fitted(other.files, this.#starter));
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

  /** Where nothing can be waited for: one request, committed at once. */
  #saveLeaving(): void {
    const database = openedDatabase();
    if (!this.#unsaved || !database) return;
    clearTimeout(this.#timer);
    const draft = this.#draft(this.#files, this.#others);
    try {
      const transaction = database.transaction("drafts", "readwrite");
      transaction.done.catch(() => undefined);
      if (this.#isBare(draft)) transaction.store.delete(this.#name).catch(() => undefined);
      else transaction.store.put(draft, this.#name).catch(() => undefined);
      transaction.commit();
      this.#saved(draft);
    } catch {
      // The browser has closed the database already: the last pause's save is what is left.
    }
  }

  #draft(files: Files, others: Version[]): Draft {
    const apart = others.filter(
      (other, index) =>
        other.editor !== this.#editor &&
        !sameFiles(other.files, files) &&
        others.findIndex(({ editor }) => editor === other.editor) === index,
    );
    return {
      files,
      time: Date.now(),
      editor: this.#editor,
      starter: starterHash(this.#starter),
      revision: randomName(),
      others: apart.slice(0, MOST_OTHERS).map(({ files, time, editor }) => ({ files, time, editor })),
    };
  }

  /** Whether a draft says no more than the starter does. It is not kept then, so that a new starter shows. */
  #isBare({ files, others }: Draft): boolean {
    return others.length === 0 && sameFiles(files, this.#starter);
  }

  #saved({ files, time, editor, revision, others }: Draft): void {
    this.#revision = revision;
    this.#unsaved = !sameFiles(files, this.#files);
    this.#others = others;
    this.#tell();
    announce({ kind: "draft", name: this.#name, version: { files, time, editor } });
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

/** The starter's paths with a draft's code: files that have come since are the starter's, those that went are left out. */
function fitted(files: Files, starter: Files): Files {
  return Object.fromEntries(Object.entries(starter).map(([path, code]) => [path, files[path] ?? code]));
}

function randomName(): string {
  return Math.random().toString(36).slice(2);
}
