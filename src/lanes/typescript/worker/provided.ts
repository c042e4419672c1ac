import * as asyncio from "asyncio";
import * as compiled from "asyncio/compiled";
import type { CompiledProgram } from "../../../record/program.ts";
import { fileSystem } from "./file-system.ts";

/** What a program can import. `import asyncio from` is meant as `import * as asyncio from`. */
export function providedTo({ data }: CompiledProgram): Record<string, Record<string, unknown>> {
  const fs = fileSystem(data);
  return {
    asyncio: { ...asyncio, default: asyncio, __esModule: true },
    "asyncio/compiled": { ...compiled },
    "node:fs": fs,
    fs,
  };
}
