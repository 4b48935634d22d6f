import type { TrackCase } from "./support.js";
import { checkPolicy } from "./support.js";

const ON = "2024-09-01";

const permit = { kind: "hazardous-waste-operation", validUntil: "2024-09-01" } as const;
const certificate = { kind: "end-of-life-vehicle-recovery", validUntil: null } as const;
const filing = { kind: "renewable-resource-filing", validUntil: null } as const;

function recycler(
  businesses: readonly ("hazardous-waste" | "end-of-life-vehicles" | "other-renewables")[],
  licences: readonly object[],
  variations: TrackCase["variations"],
): TrackCase {
  return {
    track: "enterprise",
    on: ON,
    profile: {
      enterprise: {
        legalForm: "company",
        recyclingBusinesses: businesses,
        isRegisteredMarketEntity: true,
        licences,
      },
    } as TrackCase["profile"],
    benefit: { value: "in-kind" },
    variations,
  };
}

/** Row 3 of part one: any one of three licences, by the business that is really carried on. */
checkPolicy("reverse-invoicing", [
  recycler(
    ["hazardous-waste"],
    // Valid on its last day.
    [permit],
    [
      { name: "no permit", change: { "enterprise.licences": [] }, outcome: "ineligible" },
      {
        name: "permit ran out the day before",
        change: { "enterprise.licences": [{ ...permit, validUntil: "2024-08-31" }] },
        outcome: "ineligible",
      },
      {
        name: "the licence of another business",
        change: { "enterprise.licences": [certificate, filing] },
        outcome: "ineligible",
      },
      {
        name: "does not recycle",
        change: { "enterprise.recyclingBusinesses": [] },
        outcome: "ineligible",
      },
      {
        name: "an individual business",
        change: { "enterprise.legalForm": "individual-business" },
        outcome: "eligible",
      },
      {
        name: "legal form unknown",
        change: { "enterprise.legalForm": undefined },
        outcome: "undetermined",
      },
      { name: "licences unknown", change: { "enterprise.licences": undefined }, outcome: "undetermined" },
      {
        name: "not registered, which only other recyclers must be",
        change: { "enterprise.isRegisteredMarketEntity": false },
        outcome: "eligible",
      },
      {
        name: "vehicles too, without their certificate",
        change: { "enterprise.recyclingBusinesses": ["hazardous-waste", "end-of-life-vehicles"] },
        outcome: "ineligible",
      },
    ],
  ),
  recycler(
    ["end-of-life-vehicles"],
    [certificate],
    [
      { name: "no certificate", change: { "enterprise.licences": [filing] }, outcome: "ineligible" },
      {
        name: "businesses unknown",
        change: { "enterprise.recyclingBusinesses": undefined },
        outcome: "undetermined",
      },
    ],
  ),
  recycler(
    ["other-renewables"],
    [filing],
    [
      { name: "not filed", change: { "enterprise.licences": [permit] }, outcome: "ineligible" },
      {
        name: "not registered",
        change: { "enterprise.isRegisteredMarketEntity": false },
        outcome: "ineligible",
      },
    ],
  ),
  recycler(
    ["hazardous-waste", "end-of-life-vehicles", "other-renewables"],
    [permit, certificate, filing],
    [
      {
        name: "one of the three is lacking",
        change: { "enterprise.licences": [permit, certificate] },
        outcome: "ineligible",
      },
    ],
  ),
]);
