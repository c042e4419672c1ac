import { useState, type DragEvent, type ReactNode } from "react";
import { droppedFiles } from "./open-files.ts";

interface Props {
  onDropped: (files: Awaited<ReturnType<typeof droppedFiles>>) => void;
  children: ReactNode;
}

/** Takes files that are dropped anywhere on it. */
export function DropTarget({ onDropped, children }: Props) {
  const [isOver, setOver] = useState(false);
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes("Files");
  return (
    <div
      className="playground-drop"
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setOver(false);
      }}
      // Before an editor takes what is in the file for text.
      onDropCapture={(event) => {
        setOver(false);
        if (!hasFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        void droppedFiles(event.dataTransfer).then(onDropped);
      }}
    >
      {children}
      {isOver && <p className="playground-dropping">Drop it to open it here</p>}
    </div>
  );
}
