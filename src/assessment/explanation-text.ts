import { byIndicator, type IndicatorPoints, spanOf } from "../conditions/points.js";
import type { Outcome } from "../conditions/tri.js";
import type { IsoDate } from "../dates/calendar.js";
import type { LegalSource } from "../law/source.js";
import { locatorText } from "../policies/define.js";
import type { RequirementKind } from "../policies/types.js";
import { type Language, type Localized, text } from "../text.js";
import type { Explanation } from "./explain.js";
import type { ExplanationNodeData } from "./explanation-node.js";
import type { Lifecycle, Verdict } from "./result.js";

const MARKS: Readonly<Record<Outcome, string>> = { met: "✓", unmet: "✗", unknown: "?" };

const VERDICTS: Readonly<Record<Verdict, Localized>> = {
  eligible: text("符合", "eligible"),
  ineligible: text("不符合", "ineligible"),
  undetermined: text("尚不能判定", "undetermined"),
};

const KINDS: Readonly<Record<RequirementKind, Localized>> = {
  required: text("必备", "required"),
  excluded: text("排除", "excluded"),
  preferred: text("优先", "preferred"),
};

/**
 * A verdict in words.
 *
 * @example
 * ```ts
 * import { verdictText } from "huiqi";
 * verdictText("undetermined"); // { zh: "尚不能判定", en: "undetermined" }
 * ```
 */
export function verdictText(verdict: Verdict): Localized {
  return VERDICTS[verdict];
}

/** How an explanation is written: as Markdown, or as plain text. */
export type ExplanationFormat = "markdown" | "text";

/**
 * An explanation as a document.
 *
 * @example
 * ```ts
 * import { assess, explain, explanationText } from "huiqi";
 * const explanation = explain(assess("hubei-srdi-sme", {}, { on: "2024-09-01" }));
 * explanationText(explanation, "en").split("\n")[0]; // "Hubei SRDI SME: undetermined"
 * ```
 */
export function explanationText(
  explanation: Explanation,
  language: Language = "zh",
  format: ExplanationFormat = "text",
): string {
  const isMarkdown = format === "markdown";
  const [titleMark, trackMark] = isMarkdown ? ["# ", "## "] : ["", ""];
  const { title, on, lifecycle, outcome, sources, tracks } = explanation;
  const lines = [`${titleMark}${headed(title, outcome, language)}`, "", `- ${asOfText(on)[language]}`];
  const reason = lifecycleText(lifecycle);
  if (reason !== null) lines.push(`- ${reason[language]}`);
  for (const source of sources) lines.push(`- ${sourceText(source)}`);
  for (const track of tracks) {
    lines.push("", `${trackMark}${headed(track.title, track.outcome, language)}`, "");
    for (const one of track.requirements) {
      const kind = one.kind === "required" ? "" : `[${KINDS[one.kind][language]}] `;
      lines.push(`- ${MARKS[one.outcome]} ${kind}${one.title[language]} (${locatorText(one.at)})`);
      // A demand without a title of its own is its condition, an exclusion what it excludes: say it once.
      const node = one.kind === "excluded" ? (one.node.parts[0] ?? one.node) : one.node;
      const isSame = node.text[language] === one.title[language];
      lines.push(...nodeLines(isSame ? node : one.node, language, 1, isSame));
      if (one.interpretation !== null)
        lines.push(`  - ${READ_AS[language]}${one.interpretation.taken[language]}`);
    }
  }
  return lines.join("\n");
}

const READ_AS = text("读法：", "read as: ");

function headed(title: Localized, outcome: Verdict, language: Language): string {
  return `${title[language]}${COLON[language]}${VERDICTS[outcome][language]}`;
}

function asOfText(on: IsoDate): Localized {
  return text(`评估日：${on}`, `as of ${on}`);
}

/** Why a policy cannot be had on the day, or cannot be judged by the list; null while it is in force. */
function lifecycleText(lifecycle: Lifecycle): Localized | null {
  switch (lifecycle.state) {
    case "in-force":
      return null;
    case "not-yet-in-force":
      return text(`${lifecycle.from} 起施行，当日尚未施行`, `not yet in force: from ${lifecycle.from}`);
    case "lapsed":
      return text(`执行至 ${lifecycle.to}，当日已失效`, `lapsed: in force until ${lifecycle.to}`);
    case "superseded": {
      const by = sourceText(lifecycle.by);
      return text(
        `${lifecycle.from} 起由${by}取代，清单未载其规则`,
        `superseded from ${lifecycle.from} by ${by}, whose rules are not in the list`,
      );
    }
  }
}

/** A source as it is cited: titles and numbers have one form in every language. */
function sourceText({ title, documentNumber, article }: LegalSource): string {
  const number = documentNumber === undefined ? "" : `（${documentNumber}）`;
  return `《${title}》${number}${article === undefined ? "" : ` ${article}`}`;
}

function nodeLines(
  node: ExplanationNodeData,
  language: Language,
  depth: number,
  isSaid: boolean,
): readonly string[] {
  const indent = "  ".repeat(depth);
  const lines = isSaid ? [] : [`${indent}- ${MARKS[node.outcome]} ${node.text[language]}`];
  if (node.arithmetic !== null) lines.push(`${indent}  ${node.arithmetic}`);
  else {
    for (const { title, value } of node.facts) {
      lines.push(`${indent}  ${title[language]}: ${value === null ? "?" : value[language]}`);
    }
  }
  return [
    ...lines,
    ...(node.indicators === null
      ? node.parts.flatMap((part) => nodeLines(part, language, depth + 1, false))
      : indicatorLines(node, node.indicators, language, depth + 1)),
  ];
}

/** Every indicator with its points, and of its bands the one that decides them, or the easiest where none holds. */
function indicatorLines(
  { condition, parts }: ExplanationNodeData,
  indicators: readonly IndicatorPoints[],
  language: Language,
  depth: number,
): readonly string[] {
  if (condition.test !== "points-at-least") return [];
  const indent = "  ".repeat(depth);
  const bandsOf = byIndicator(condition.indicators, parts);
  return indicators.flatMap(({ title, max, ...points }, index) => {
    const bands = bandsOf[index] ?? [];
    const band = bands.find(({ outcome }) => outcome !== "unmet") ?? bands.at(-1);
    const said = pointsText(spanOf(points), max)[language];
    const lines = [`${indent}- ${title[language]}${COLON[language]}${said}`];
    return band === undefined ? lines : [...lines, ...nodeLines(band, language, depth + 1, false)];
  });
}

const COLON = text("：", ": ");

function pointsText(points: string, max: number): Localized {
  return text(`${points}/${max} 分`, `${points} of ${max} points`);
}
