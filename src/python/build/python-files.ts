import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { unzipSync, zipSync, type Zippable } from "fflate";
import { policyText, PYTHON_POLICY } from "../../headers/policies.ts";

const { resolve } = createRequire(import.meta.url);

/**
 * CPython as this site serves it, by the path below its folder: the interpreter and the standard library, compressed
 * here because not every host compresses them.
 */
export function pythonFiles(): Map<string, Buffer> {
  return new Map([
    ["interpreter.bin", compressed(readFileSync(resolve("pyodide/pyodide.asm.wasm")))],
    ["library.bin", compressed(trimmedLibrary(readFileSync(resolve("pyodide/python_stdlib.zip"))))],
    ["index.html", Buffer.from(PAGE)],
  ]);
}

/** The page around the frame in which Python programs run, which inherits its policy. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>Python</title><meta http-equiv="Content-Security-Policy" content="${policyText(PYTHON_POLICY)}">`;

function compressed(content: Uint8Array): Buffer {
  return gzipSync(content, { level: 9 });
}

/** Without what no program here can use, and stored plainly: what is compressed twice gets larger. */
function trimmedLibrary(archive: Uint8Array): Uint8Array {
  const files: Zippable = {};
  for (const [path, content] of Object.entries(unzipSync(archive))) {
    if (!path.endsWith("/") && !UNUSED.test(path) && !isRareEncoding(path)) files[path] = content;
  }
  // The same archive at each build: a date in it would make it another file for the browser's cache.
  return zipSync(files, { level: 0, mtime: "1980-01-02" });
}

/** Modules for terminals, mail, the Web, other programs, and the work on Python itself. */
const UNUSED =
  /^(_pyrepl|wsgiref|xmlrpc|ensurepip|venv|curses|ctypes|sqlite3|dbm|xml|pydoc_data)\/|^(pdb|pydoc|doctest|imaplib|smtplib|poplib|ftplib|mailbox|mailcap|pickletools|webbrowser|netrc|nturl2path|turtle|cProfile|profile|pstats|trace|zipapp|compileall|tabnanny|pyclbr|modulefinder|rlcompleter|_ios_support|_android_support|_apple_support|_osx_support|_aix_support)\.py$/;

const ENCODINGS =
  /^encodings\/(__init__|aliases|ascii|base64_codec|charmap|cp437|cp1252|hex_codec|idna|latin_1|punycode|raw_unicode_escape|rot_13|unicode_escape|utf_8|utf_8_sig|utf_16|utf_16_be|utf_16_le|utf_32)\.py$/;

function isRareEncoding(path: string): boolean {
  return path.startsWith("encodings/") && !ENCODINGS.test(path);
}
