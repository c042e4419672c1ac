import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import {
  forgetOwnProgram,
  keepOwnProgram,
  renameOwnProgram,
  restoreOwnProgram,
  sameFiles,
  storageTrouble,
  type Files,
} from "../progress/index.ts";
import { chosenLanguage, onLanguageChosen } from "../reader/code-language.ts";
import { isDataFile } from "../record/data-files.ts";
import { isProgramFile, languageOf } from "../record/languages.ts";
import { OWN_PAGE, sharedSandbox } from "../sandbox/island/editor/share.ts";
import { Crash } from "../sandbox/island/Crash.tsx";
import { keepSettings, keptSettings } from "../sandbox/island/kept-settings.ts";
import { CrashBoundary } from "../sandbox/island/CrashBoundary.tsx";
import { DropTarget } from "./DropTarget.tsx";
import { EXAMPLES } from "./examples.ts";
import { ExamplesMenu } from "./ExamplesMenu.tsx";
import { FilesMenu } from "./FilesMenu.tsx";
import { readOpened, type chosenFiles } from "./open-files.ts";
import {
  openExample,
  openFiles,
  openFirst,
  openKept,
  openNew,
  openOwn,
  openShared,
  type OpenProgram,
} from "./open-program.ts";
import { Opening } from "./Opening.tsx";
import { ProgramBench } from "./ProgramBench.tsx";
import { ProgramMenu } from "./ProgramMenu.tsx";
import { entryFirst } from "./program-files.ts";
import { openRecord, type OpenRecord } from "./record/open-record.ts";
import { RecordBench } from "./record/RecordBench.tsx";
import { saveProgram } from "./save-files.ts";
import { asTitle, nameOf } from "./titles.ts";
import { useKeptPrograms, type KeptProgram } from "./use-kept-programs.ts";

/** A page for programs of the reader's own. */
export default function Playground() {
  const [open, setOpen] = useState<OpenProgram | null>(null);
  const [jumps, setJumps] = useState(false);
  /** What is shown in the place of the program that is open. */
  const [record, setRecord] = useState<OpenRecord | null>(null);
  /** What is about to stand beside the program that is open. */
  const [added, setAdded] = useState<Files | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const kept = useKeptPrograms();
  const asked = useRef(0);

  /** Shows what was asked for last; while it comes, and if it can't be had, what is open stays. */
  const show = useCallback(async (opening: Promise<OpenProgram>) => {
    const number = ++asked.current;
    try {
      const opened = await opening;
      if (number !== asked.current) return;
      setOpen(opened);
      setRecord(null);
      setTrouble(null);
    } catch (error) {
      if (number === asked.current) setTrouble((error as Error).message);
    }
  }, []);

  useEffect(() => {
    async function begin() {
      if (sharedSandbox(location.hash) === OWN_PAGE) await show(openShared(location.hash));
      // A link that is damaged leaves nothing open: its trouble is told beside what is opened in its place.
      setOpen((open) => {
        if (!open) void openFirst(chosenLanguage()).then((first) => setOpen((open) => open ?? first));
        return open;
      });
    }
    void begin();
    const onHash = () => void (sharedSandbox(location.hash) === OWN_PAGE && show(openShared(location.hash)));
    addEventListener("hashchange", onHash);
    return () => removeEventListener("hashchange", onHash);
  }, [show]);

  const followLanguage = useEffectEvent(() => {
    const own = open?.example?.programs[open.language].files;
    // What the reader has written stays; an example has a twin.
    if (open?.example && own && sameFiles(open.saved.drafts.files, own))
      void show(openExample(open.example, chosenLanguage()));
  });
  useEffect(() => onLanguageChosen(() => followLanguage()), []);

  async function openChosen(files: ReturnType<typeof chosenFiles>) {
    try {
      const opened = await readOpened(files);
      if (opened.kind === "program") return await show(openFiles(opened.program));
      if (opened.kind === "data") {
        setRecord(null);
        setAdded(opened.files);
      } else setRecord(openRecord(opened.name, opened.text));
      setTrouble(null);
    } catch (error) {
      setTrouble((error as Error).message);
    }
  }

  async function rename(title: string, files: Files): Promise<string | null> {
    const { language } = open!;
    const name = nameOf(open!.title, language);
    const to = nameOf(title, language);
    if (EXAMPLES.some((example) => example.title === title) || kept.some((program) => program.name === to)) {
      return `There is a program called “${title}” already.`;
    }
    const isKept = kept.some((program) => program.name === name);
    const done = await (isKept ? renameOwnProgram(name, to) : keepOwnProgram(to, files));
    if (!done) return `It could not be renamed. ${storageTrouble() ?? ""}`;
    keepSettings(to, language, keptSettings(name, language));
    await show(openKept(to, files));
    return null;
  }

  async function remove({ name }: KeptProgram) {
    const isOpen = name === nameOf(open!.title, open!.language);
    if (isOpen) await open!.saved.drafts.save();
    const draft = await forgetOwnProgram(name);
    if (!isOpen || !draft) return;
    const restore = async () => {
      await restoreOwnProgram(name, draft);
      await show(openKept(name, draft.files));
    };
    await show(
      openFirst(chosenLanguage(), {
        text: `“${open!.title}” is deleted.`,
        actions: [{ label: "Undo", onClick: () => void restore() }],
      }),
    );
  }

  if (!open) return <Opening />;
  return (
    <DropTarget onDropped={(files) => void openChosen(files)}>
      <section className="sandbox playground" aria-label="Playground">
        {trouble && (
          <p className="playground-trouble" role="alert">
            {trouble}
            <button type="button" className="ghost" aria-label="Dismiss" onClick={() => setTrouble(null)}>
              ×
            </button>
          </p>
        )}
        <CrashBoundary
          fallback={(error, onReload) => (
            <Crash title={open.title} files={open.saved.drafts.files} error={error} onReload={onReload} />
          )}
        >
          {record ? (
            <RecordBench
              key={keyOf(record)}
              open={record}
              onRunHere={
                programIn(record) &&
                (() => void show(openOwn(asTitle(record.name.replace(/\.json$/i, "")), programIn(record)!)))
              }
              onClose={() => setRecord(null)}
              menus={<FilesMenu onChosen={(files) => void openChosen(files)} />}
            />
          ) : (
            <ProgramBench
              key={keyOf(open)}
              open={open}
              jumps={jumps}
              onJumps={setJumps}
              added={added}
              onAdded={() => setAdded(null)}
              onChanged={forgetLink}
              menus={(files, save) => (
                <>
                  <ProgramMenu
                    title={open.title}
                    kept={kept}
                    onNew={() => void show(openNew(chosenLanguage()))}
                    onOpen={({ name, draft }) => void show(openKept(name, draft.files))}
                    onRename={(title) => save().then(() => rename(title, files()))}
                    onDelete={(program) => void remove(program)}
                  />
                  <ExamplesMenu onOpen={(example) => void show(openExample(example, chosenLanguage()))} />
                  <FilesMenu
                    onChosen={(files) => void openChosen(files)}
                    onSave={() => void saveProgram(open.title, files())}
                  />
                </>
              )}
            />
          )}
        </CrashBoundary>
      </section>
    </DropTarget>
  );
}

/** The program whose run was recorded, as far as the record has its sources; absent when it has not. */
function programIn({ record: { entry, language }, files }: OpenRecord): Files | undefined {
  if (!Object.hasOwn(files, entry)) return undefined;
  const own = Object.entries(files).filter(
    ([path]) => isDataFile(path) || (isProgramFile(path) && languageOf(path) === language),
  );
  return entryFirst(Object.fromEntries(own), entry);
}

const keys = new WeakMap<OpenProgram | OpenRecord, number>();
let opened = 0;

/** Whatever is opened begins anew, also the same once more. */
function keyOf(open: OpenProgram | OpenRecord): number {
  const key = keys.get(open) ?? ++opened;
  keys.set(open, key);
  return key;
}

/** What came with a link and was changed is kept: the page's address no longer stands for it. */
function forgetLink(): void {
  if (location.hash !== "") history.replaceState(null, "", location.pathname);
}
