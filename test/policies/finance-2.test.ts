import { checkPolicy } from "./support.js";

const firm = {
  hasMarket: true,
  hasReturns: true,
  goodCredit: true,
  needsFinancing: true,
  isPrivate: true,
} as const;

/** Row 2 of part two: a private firm with a market, returns, good credit and a need for financing. */
checkPolicy("key-enterprise-financing-platform", [
  {
    track: "enterprise",
    on: "2024-09-01",
    profile: { enterprise: firm },
    benefit: { value: "in-kind", payer: "bank" },
    variations: Object.keys(firm).flatMap((name) => [
      { name: `not: ${name}`, change: { [`enterprise.${name}`]: false }, outcome: "ineligible" as const },
      {
        name: `unknown: ${name}`,
        change: { [`enterprise.${name}`]: undefined },
        outcome: "undetermined" as const,
      },
    ]),
  },
]);
