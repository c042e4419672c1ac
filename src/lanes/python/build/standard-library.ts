import { unzipSync, zipSync, type Zippable } from "fflate";
import { compiledModules } from "./compiled-modules.ts";

/**
 * Python's standard library as this site serves it: without what no program here can use, with bytecode for what every
 * program loads, our package too, and stored plainly, for what is compressed twice gets larger.
 *
 * @param archive Pyodide's, a zip of sources
 */
export async function standardLibrary(archive: Uint8Array): Promise<Uint8Array> {
  const compiled = await compiledModules((path) => SHOWN.test(path));
  const files: Zippable = { ...compiled };
  for (const [path, content] of Object.entries(unzipSync(archive))) {
    if (path.endsWith("/") || UNUSED.some((names) => names.test(path)) || isRareEncoding(path)) continue;
    if (!(`${path}c` in compiled) || SHOWN.test(path)) files[path] = content;
  }
  // The same archive at each build: a date in it would make it another file for the browser's cache.
  return zipSync(files, { level: 0, mtime: "1980-01-02" });
}

/** Of terminals and debuggers, mail, the Web, other programs and systems, and the work on Python itself. */
const UNUSED = [
  /^(_pyrepl|ctypes|curses|dbm|email|ensurepip|html|pydoc_data|sqlite3|venv|wsgiref|xml|xmlrpc|zoneinfo)\//,
  /^(_aix_support|_android_support|_apple_support|_ios_support|_osx_support|_markupbase|bdb|cmd|compileall)\.py$/,
  /^(cProfile|doctest|fileinput|ftplib|imaplib|mailbox|mailcap|mimetypes|modulefinder|netrc|nturl2path|optparse)\.py$/,
  /^(pdb|pickletools|plistlib|poplib|profile|pstats|pyclbr|pydoc|rlcompleter|smtplib|tabnanny)\.py$/,
  /^(tarfile|trace|turtle|wave|webbrowser|zipapp)\.py$/,
  /^(asyncio\/(proactor|windows)_|http\/(client|cookiejar|server)|importlib\/(metadata|resources)\/)/,
  /^(pyodide\/(console|http\/)|urllib\/(request|robotparser))/,
  // What C does here.
  /^(_pyio|_pydatetime|_pydecimal)\.py$/,
  // What is part of the interpreter itself.
  /^(_collections_abc|abc|codecs|genericpath|io|ntpath|os|posixpath|site|stat|zipimport)\.py$/,
  /^importlib\/_bootstrap/,
];

/** Of what is compiled: whose lines a traceback of a program shows, or the interpreter itself reads. */
const SHOWN = /^(asyncio|concurrent|json)\/|^multiprocessing\/(queues|reduction)\.py$|^(contextlib|threading)\.py$/;

const ENCODINGS =
  /^encodings\/(__init__|aliases|ascii|base64_codec|charmap|cp437|cp1252|hex_codec|idna|latin_1|punycode|raw_unicode_escape|rot_13|unicode_escape|utf_8|utf_8_sig|utf_16|utf_16_be|utf_16_le|utf_32)\.py$/;

function isRareEncoding(path: string): boolean {
  return path.startsWith("encodings/") && !ENCODINGS.test(path);
}
