/** The small faults that can be put into a source text, one at a time. Texts of strings stay. */
import ts from "typescript";

/** A fault: what stands from `start` to `end` is replaced. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly was: string;
  readonly becomes: string;
}

/** Operators and what a slip of the hand makes of them. */
const OPERATORS: Readonly<Record<string, string>> = {
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "===": "!==",
  "!==": "===",
  "&&": "||",
  "||": "&&",
  "+": "-",
  "-": "+",
  "*": "/",
  "/": "*",
};

/** All faults of a source text, in order of place: operators, numbers, truth values and conditions. */
export function mutantsOf(text: string): Mutant[] {
  const source = ts.createSourceFile("x.ts", text, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const add = (node: ts.Node, becomes: string): void => {
    const start = node.getStart(source);
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    mutants.push({ start, end: node.end, line, was: node.getText(source), becomes });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      const operator = node.operatorToken.getText(source);
      const other = OPERATORS[operator];
      // A plus may join texts, which are not touched.
      if (other !== undefined && !(operator === "+" && hasText(node))) {
        add(node.operatorToken, other);
      }
    }
    if (ts.isNumericLiteral(node)) add(node, node.text === "0" ? "1" : "0");
    if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, "false");
    if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, "true");
    if (ts.isConditionalExpression(node)) add(node.condition, `!(${node.condition.getText()})`);
    if (ts.isIfStatement(node)) add(node.expression, `!(${node.expression.getText()})`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return mutants;
}

/** The text with the fault in it. */
export const withMutant = (text: string, { start, end, becomes }: Mutant): string =>
  text.slice(0, start) + becomes + text.slice(end);

const hasText = (node: ts.Node): boolean =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateExpression(node) ||
  (ts.forEachChild(node, (child) => hasText(child) || undefined) ?? false);
