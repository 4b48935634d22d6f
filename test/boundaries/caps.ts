import type { Award, Cap, RateAward } from "../../src/benefits/types.js";
import { catalog } from "../../src/catalog.js";
import { locatorText } from "../../src/policies/define.js";
import type { Policy } from "../../src/policies/types.js";
import { fractionOf } from "./rational.js";

/** The base at which a rate reaches its cap, and the fen around it: what is paid, in fen, rounded half up once. */

interface CapVector {
  readonly name: string;
  readonly source: { readonly kind: "list"; readonly document: string; readonly article: string };
  readonly call: "cappedRate";
  readonly arguments: readonly [{ readonly base: string; readonly rate: string; readonly cap: string }];
  readonly result: { readonly before: string; readonly amount: string };
}

const FEN = 100n;

export function capVectors(): readonly CapVector[] {
  const vectors = new Map<string, CapVector>();
  for (const policy of Object.values<Policy>(catalog)) {
    for (const { benefit } of Object.values(policy.tracks)) {
      for (const { rate, cap } of ratesIn(benefit.award)) {
        const { over, under } = fractionOf(rate);
        const most = fractionOf(cap.amount);
        const limit = (most.over * FEN) / most.under;
        // The least base whose rate, rounded half up, is a sum: 2 × base × rate + 1 ≥ 2 × sum.
        const least = (sum: bigint): bigint => ((2n * sum - 1n) * under + 2n * over - 1n) / (2n * over);
        for (const [side, fen] of [
          ["below", least(limit) - 1n],
          ["at", least(limit)],
          ["above", least(limit + 1n)],
        ] as const) {
          const before = (2n * fen * over + under) / (2n * under);
          vectors.set(JSON.stringify([rate, cap.amount, side]), {
            name: `${policy.id}: ${rate} up to ${cap.amount}, ${side}`,
            source: {
              kind: "list",
              document: "鄂州 · 工业领域设备更新服务清单（2024）",
              article: locatorText(benefit.at),
            },
            call: "cappedRate",
            arguments: [{ base: yuan(fen), rate, cap: cap.amount }],
            result: { before: yuan(before), amount: yuan(before < limit ? before : limit) },
          });
        }
      }
    }
  }
  return [...vectors.values()];
}

function ratesIn(award: Award): readonly (RateAward & { readonly cap: Cap })[] {
  if (award.award === "rate") return award.cap === null ? [] : [{ ...award, cap: award.cap }];
  const cases = award.award === "case" ? award.cases : award.award === "sum" ? award.of : [];
  return cases.flatMap((one) => ratesIn(one.award));
}

function yuan(fen: bigint): string {
  return `${fen / FEN}.${String(fen % FEN).padStart(2, "0")}`;
}
