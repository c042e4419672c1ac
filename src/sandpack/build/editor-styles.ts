import type { Plugin } from "vite";

/** CodeMirror's way to put styles into a page, and what is changed in it. */
const MODULE = /\/style-mod\/src\/style-mod\.js$/;
const CHANGES = [
  {
    find: 'this.styleTag = doc.createElement("style")\n',
    replace:
      'this.styleTag = doc.createElement("style");\n' +
      "(root.head || root).prepend(this.styleTag)\n" +
      "this.sheet = this.styleTag.sheet\n",
  },
  {
    find: "if (root.adoptedStyleSheets.indexOf(this.sheet) < 0)",
    replace: "if (!this.styleTag && root.adoptedStyleSheets.indexOf(this.sheet) < 0)",
  },
];

/**
 * Has CodeMirror add its styles rule by rule to an empty style element, as it does with the sheet of a shadow root. It
 * would write them into the element as text, which differs from page to page: no policy could name it.
 */
export function editorStylesByRule(): Plugin {
  return {
    name: "editor-styles-by-rule",
    apply: "build",
    transform(code, id) {
      if (!MODULE.test(id)) return null;
      return CHANGES.reduce((text, { find, replace }) => {
        if (!text.includes(find)) throw new Error(`style-mod has changed: there is no “${find.trim()}” in ${id}`);
        return text.replace(find, replace);
      }, code);
    },
  };
}
