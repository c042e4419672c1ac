import { useEffect, useState } from "react";
import { onChange, readOwnPrograms, type Draft } from "../progress/index.ts";

/** A program that is kept on this device. */
export interface KeptProgram {
  /** With its language: `playground/<title>.py`. */
  name: string;
  draft: Draft;
}

/** All programs of the reader's own, the latest first; they follow what other tabs do. */
export function useKeptPrograms(): KeptProgram[] {
  const [programs, setPrograms] = useState<KeptProgram[]>([]);
  useEffect(() => {
    let current = true;
    const read = () => void readOwnPrograms().then((found) => current && setPrograms(found));
    read();
    const end = onChange(({ kind }) => {
      if (kind !== "result") read();
    });
    return () => {
      current = false;
      end();
    };
  }, []);
  return programs;
}
