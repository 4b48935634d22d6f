import { type BenefitValue, catalog } from "../../src/index.js";
import { checkPolicy, type TrackCase, type Variation } from "./support.js";

const ON = "2024-09-01";

/** A technical upgrade of 20 million, with this much equipment. */
function upgrade(
  equipmentInvestment: string | undefined,
  benefit: TrackCase["benefit"],
  variations: readonly Variation[],
): TrackCase {
  return {
    track: "technical-upgrade",
    on: ON,
    profile: {
      project: {
        kind: "technical-upgrade",
        totalInvestment: "20000000.00",
        ...(equipmentInvestment === undefined ? {} : { equipmentInvestment }),
      },
    } as TrackCase["profile"],
    benefit,
    variations,
  };
}

const exact = (amount: string, value: BenefitValue["value"] = "exact") => ({
  value,
  amount,
  payer: "provincial",
});

const small: Variation = {
  name: "a fen under 20 million",
  change: { "project.totalInvestment": "19999999.99" },
  outcome: "ineligible",
};

/** Eight kinds whose conditions and sums the list does not print. */
const others = Object.keys(catalog["hubei-manufacturing-fund"].tracks)
  .filter((track) => track !== "technical-upgrade")
  .map(
    (track): TrackCase => ({
      track,
      on: ON,
      outcome: "undetermined",
      profile: { project: { kind: track, totalInvestment: "90000000.00" } } as TrackCase["profile"],
      benefit: { value: "not-stated", payer: "provincial" },
      variations: [
        {
          name: "another kind of project",
          change: { "project.kind": "technical-upgrade" },
          outcome: "ineligible",
        },
        { name: "kind not known", change: { "project.kind": undefined }, outcome: "undetermined" },
      ],
    }),
  );

checkPolicy("hubei-manufacturing-fund", [
  // 8% of 100 million is eight million.
  upgrade("100000000.00", exact("8000000.00"), [
    small,
    { name: "total not known", change: { "project.totalInvestment": undefined }, outcome: "undetermined" },
    { name: "kind not known", change: { "project.kind": undefined }, outcome: "undetermined" },
    { name: "another kind of project", change: { "project.kind": "loan-interest" }, outcome: "ineligible" },
    {
      name: "equipment not known: the verdict does not need it",
      change: { "project.equipmentInvestment": undefined },
      outcome: "eligible",
    },
  ]),
  // 8% of 124,999,999.88 is 9,999,999.9904, which is 9,999,999.99; of 125 million ten million; above it the cap.
  upgrade("124999999.88", exact("9999999.99"), [small]),
  upgrade("125000000.00", exact("10000000.00"), [small]),
  upgrade("125000000.13", exact("10000000.00"), [small]),
  // 8% of 0.06 is 0.0048, of 0.07 is 0.0056: half-up to the fen.
  upgrade("0.06", exact("0.00"), [small]),
  upgrade("0.07", exact("0.01"), [small]),
  upgrade("0.00", exact("0.00"), [small]),
  upgrade(undefined, { value: "unknown", payer: "provincial" }, [small]),
  ...others,
]);
