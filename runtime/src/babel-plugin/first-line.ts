import type { NodePath, types as t } from "@babel/core";

export interface ModuleFormat {
  /** The module that exports what compiled code calls: `asyncio-ts/compiled`. */
  helpers: string;
  /** Whether Babel turns imports into `require`, which then also has to bring the helpers. */
  isCommonJS: boolean;
}

/** What a compiled module needs beside its own code, on its first line, so that all else stays in the lines it was in. */
export class FirstLine {
  readonly #t: typeof t;
  readonly #scope: NodePath["scope"];
  readonly #format: ModuleFormat;
  readonly #helpers = new Map<string, t.Identifier>();
  readonly #constants: { id: t.Identifier; value: object }[] = [];

  /** @param scope the module's */
  constructor(types: typeof t, scope: NodePath["scope"], format: ModuleFormat) {
    this.#t = types;
    this.#scope = scope;
    this.#format = format;
  }

  /** A reference to one of the functions that compiled code calls. */
  helper(name: string): t.Identifier {
    let id = this.#helpers.get(name);
    if (!id) this.#helpers.set(name, (id = this.#scope.generateUidIdentifier(name)));
    return this.#t.cloneNode(id);
  }

  /** A reference to a new constant, named after `name`. */
  constant(name: string, value: object): t.Identifier {
    const id = this.#scope.generateUidIdentifier(name);
    this.#constants.push({ id, value });
    return this.#t.cloneNode(id);
  }

  statements(): t.Statement[] {
    if (this.#helpers.size === 0) return [];
    const constants = this.#constants.map(({ id, value }) => this.#declaration(id, this.#t.valueToNode(value)));
    return [this.#importOfHelpers(), ...constants].map(beforeImports);
  }

  #importOfHelpers(): t.Statement {
    const t = this.#t;
    const source = t.stringLiteral(this.#format.helpers);
    const names = Array.from(this.#helpers, ([name, id]) => ({ name: t.identifier(name), id }));
    if (!this.#format.isCommonJS) {
      return t.importDeclaration(
        names.map(({ name, id }) => t.importSpecifier(id, name)),
        source,
      );
    }
    const properties = names.map(({ name, id }) => t.objectProperty(name, id));
    return this.#declaration(t.objectPattern(properties), t.callExpression(t.identifier("require"), [source]));
  }

  #declaration(id: t.LVal, value: t.Expression): t.Statement {
    return this.#t.variableDeclaration("const", [this.#t.variableDeclarator(id, value)]);
  }
}

/** Functions are hoisted, and modules in a circle call each other's: the constants must be there before any import. */
function beforeImports(statement: t.Statement): t.Statement {
  return Object.assign(statement, { _blockHoist: 10 });
}
