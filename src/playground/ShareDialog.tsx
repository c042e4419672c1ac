import { useEffect, useRef, useState } from "react";
import type { Files } from "../progress/index.ts";
import { ownPageAddress } from "../sandbox/island/editor/share.ts";

interface Props {
  title: string;
  files: Files;
  onClose: () => void;
}

/** The address that brings the program to somebody else. */
export function ShareDialog({ title, files, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [link, setLink] = useState("");
  useEffect(() => dialog.current!.showModal(), []);
  useEffect(() => {
    void ownPageAddress("playground/", title, files).then(setLink);
  }, [title, files]);
  return (
    <dialog ref={dialog} className="playground-dialog" aria-label="Share" onClose={onClose}>
      <h2>Share this program</h2>
      <p>The program is in the link itself. Nothing is uploaded.</p>
      <Copied label="Link" text={link} />
      <form method="dialog">
        <button type="submit" className="button">
          Done
        </button>
      </form>
    </dialog>
  );
}

/** A text to be copied, by a button or by hand. */
function Copied({ label, text }: { label: string; text: string }) {
  const [said, setSaid] = useState("");
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setSaid("Copied.");
    } catch {
      setSaid("This browser lets no page copy: select the text, and copy it by hand.");
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
      <span role="status">{said}</span>
    </div>
  );
}
