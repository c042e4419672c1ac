import { useEffect, useRef, useState, type ReactNode } from "react";
import { EMBED } from "../headers/served.ts";
import type { Files } from "../progress/index.ts";
import { settingsForLink, type RunSettings } from "../sandbox/island/run-settings.ts";
import { ownPageAddress } from "../sandbox/island/editor/share.ts";

interface Props {
  title: string;
  files: Files;
  settings: RunSettings;
  onClose: () => void;
}

/** The address that brings the program to somebody else. */
export function ShareDialog({ title, files, settings, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [link, setLink] = useState("");
  const [embed, setEmbed] = useState("");
  const [theme, setTheme] = useState<Theme>("");
  useEffect(() => dialog.current!.showModal(), []);
  useEffect(() => {
    const how = settingsForLink(settings);
    void ownPageAddress("playground/", title, files, how).then(setLink);
    void ownPageAddress(EMBED, title, files, theme === "" ? how : { ...how, theme }).then(setEmbed);
  }, [title, files, settings, theme]);
  return (
    <dialog ref={dialog} className="playground-dialog" aria-label="Share" onClose={onClose}>
      <h2>Share this program</h2>
      <p>The program is in the link itself. Nothing is uploaded.</p>
      <Copied label="Link" text={link} />
      <Copied label="For a page of yours (HTML)" text={embed && snippet(title, embed)}>
        <label className="embed-theme">
          Theme{" "}
          <select value={theme} onChange={({ target }) => setTheme(target.value as Theme)}>
            <option value="">as the reader’s system</option>
            <option value="light">light</option>
            <option value="dark">dark</option>
          </select>
        </label>
      </Copied>
      <form method="dialog">
        <button type="submit" className="button">
          Done
        </button>
      </form>
    </dialog>
  );
}

type Theme = "" | "light" | "dark";

/** What shows the program in another page. */
function snippet(title: string, address: string): string {
  const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="560" style="border: 1px solid #ccc; border-radius: 8px" loading="lazy"></iframe>`;
}

interface CopiedProps {
  label: string;
  text: string;
  children?: ReactNode;
}

/** A text to be copied, by a button or by hand. */
function Copied({ label, text, children }: CopiedProps) {
  const [said, setSaid] = useState("");
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setSaid("Copied.");
    } catch {
      setSaid("This browser does not let a page copy: select the text, and copy it by hand.");
    }
  }
  return (
    <div className="playground-copied">
      <label>
        {label}
        <textarea readOnly rows={3} value={text} onFocus={({ currentTarget }) => currentTarget.select()} />
      </label>
      <button type="button" className="button primary" disabled={text === ""} onClick={() => void copy()}>
        Copy
      </button>
      {children}
      <span role="status">{said}</span>
    </div>
  );
}
