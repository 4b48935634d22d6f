import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

/** Code examples of docstrings and documents, made into programs that check what they claim. */

export interface Example {
  /** Where it stands: file and number in the file. */
  readonly name: string;
  readonly code: string;
}

const FENCE = /```(?:ts|js|mjs)\n([\s\S]*?)```/g;

/** The examples of every source file and every document. */
export function examplesOf(root: string): readonly Example[] {
  const sources = filesIn(join(root, "src"), ".ts").flatMap((file) => docstringExamples(root, file));
  const documents = [
    join(root, "README.md"),
    join(root, "README.zh-CN.md"),
    ...filesIn(join(root, "docs"), ".md"),
  ].flatMap((file) => fenced(root, file, readFileSync(file, "utf8")));
  return [...sources, ...documents];
}

function filesIn(folder: string, extension: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(extension) && !name.startsWith("site"))
    .map((name) => join(folder, name))
    .sort();
}

function docstringExamples(root: string, file: string): readonly Example[] {
  const comments = readFileSync(file, "utf8").match(/\/\*\*[\s\S]*?\*\//g) ?? [];
  const text = comments.map((comment) => comment.replace(/^\s*\* ?/gm, "")).join("\n");
  return fenced(root, file, text);
}

function fenced(root: string, file: string, text: string): readonly Example[] {
  return [...text.matchAll(FENCE)].map(([, code = ""], index) => ({
    name: `${relative(root, file)} #${index + 1}`,
    code,
  }));
}

/**
 * An example as a program: every expression statement with a comment behind it, on its line or alone on the next,
 * must equal what the comment says.
 */
export function programOf({ code }: Example): { readonly program: string; readonly claims: number } {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  let program = 'import { deepStrictEqual as claim } from "node:assert";\n';
  let claims = 0;
  for (const statement of source.statements) {
    const printed = statement.getText(source);
    const claimed = ts.isExpressionStatement(statement) ? claimAfter(code, statement.end) : undefined;
    if (claimed === undefined || !ts.isExpressionStatement(statement)) {
      program += `${printed}\n`;
      continue;
    }
    claims += 1;
    program += `claim(${statement.expression.getText(source)} as unknown, (${claimed}) as unknown);\n`;
  }
  return { program, claims };
}

/** The comment behind a statement; one that opens a bracket goes on over the comment lines that follow. */
function claimAfter(code: string, end: number): string | undefined {
  const match = /^[ \t]*(?:\n[ \t]*)?((?:\/\/ .+(?:\n[ \t]*)?)+)/.exec(code.slice(end));
  if (match === null) return undefined;
  const lines = (match[1] ?? "")
    .trim()
    .split("\n")
    .map((line) => line.trim().slice(3));
  let claim = "";
  for (const line of lines) {
    claim += `${line}\n`;
    if (count(claim, /[[{(]/g) <= count(claim, /[\]})]/g)) break;
  }
  return claim.trim();
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}
