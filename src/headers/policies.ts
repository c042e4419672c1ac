/** A Content-Security-Policy: what a document may load, run and reach, by directive. */
export type Policy = Readonly<Record<string, readonly string[]>>;

const SELF = "'self'";
const NONE = "'none'";
/** Text that becomes code by `eval` or `Function`. */
const EVAL = "'unsafe-eval'";
/** WebAssembly may be compiled, without that text may become code. */
const WASM = "'wasm-unsafe-eval'";
const INLINE = "'unsafe-inline'";

/**
 * A page of the site. Nothing but its own origin, and no inline code but what the build has made: it is named by hash.
 *
 * Trusted Types are not required, because they would add a name and no guard. Text that becomes elements (hints and
 * solutions in an exercise, the results of search, a lesson fetched for the self-test, the document of the programs' frame,
 * React's own templates) can run no code here: inline scripts need a hash, and attributes with code are refused. The
 * addresses of Workers and of the service worker, which libraries pass on as plain strings, are limited to this origin by
 * `worker-src`. What is left for a policy named "default" would be to let all of these pass.
 *
 * @param scripts hashes of the inline scripts
 * @param styles hashes of the inline style elements
 */
export function pagePolicy(scripts: readonly string[], styles: readonly string[]): Policy {
  return {
    // For the manifest, which has a directive that Safari does not know. All else that a page may load is named below.
    "default-src": [SELF],
    "object-src": [NONE],
    "media-src": [NONE],
    // WebAssembly: the search index.
    "script-src": [SELF, WASM, ...scripts],
    "style-src": [SELF, EMPTY_STYLE, ...styles],
    // Who types over marked text in an editor has the browser itself write such attributes.
    "style-src-attr": [INLINE],
    // CodeMirror's icons are part of its styles.
    "img-src": [SELF, "data:"],
    "font-src": [SELF],
    "connect-src": [SELF],
    "worker-src": [SELF],
    "frame-src": [SELF],
    "base-uri": [NONE],
    "form-action": [NONE],
  };
}

/** Sandpack's styles are put, rule by rule, into a style element that is made empty. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * A Worker from one of the site's own files: the search index, a service worker. Unlike one made from a blob, it has the
 * policy that its file is served with, and not that of the page.
 */
export const FILE_POLICY: Policy = {
  "default-src": [NONE],
  "script-src": [SELF, WASM],
  "connect-src": [SELF],
  "base-uri": [NONE],
  "form-action": [NONE],
};

/** Sandpack's bundler. It evaluates what it has compiled, and lends its policy to the frame that it holds. */
export const BUNDLER_POLICY: Policy = {
  "default-src": [NONE],
  "script-src": [SELF, INLINE, EVAL, "blob:"],
  "worker-src": [SELF, "blob:"],
  "connect-src": [SELF],
  "style-src": [INLINE],
  "img-src": ["data:"],
  "base-uri": [NONE],
  "form-action": [NONE],
};

/**
 * The frame in which the learner's programs run, each in a Worker made from a blob, which inherits this. The bundler's
 * policy holds there too.
 */
export const PROGRAMS_POLICY: Policy = {
  "default-src": [NONE],
  "script-src": [INLINE, EVAL, "blob:"],
  "worker-src": ["blob:"],
  "base-uri": [NONE],
  "form-action": [NONE],
};

/** The page around the frame in which Python programs run, and that frame: CPython is WebAssembly. */
export const PYTHON_POLICY: Policy = {
  "default-src": [NONE],
  "script-src": [INLINE, WASM, "blob:"],
  "worker-src": ["blob:"],
  "base-uri": [NONE],
  "form-action": [NONE],
};

/** Any site may show a document in a frame. */
export const ANYBODY = "*";

/** Says who may show a document in a frame. Browsers read it in a header only. */
export function framedBy(policy: Policy, ancestor: "'none'" | "'self'" | typeof ANYBODY): Policy {
  return { ...policy, "frame-ancestors": [ancestor] };
}

/** A policy as browsers read it. */
export function policyText(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(" "))
    .join("; ");
}
