import { conduct } from "./conduct.js";
import { digitalisation } from "./digitalisation.js";
import { grading } from "./grading.js";
import { identity } from "./identity.js";
import { recognition } from "./recognition.js";
import { serviceManufacturing } from "./service-manufacturing.js";
import { standing } from "./standing.js";
import { statements } from "./statements.js";
import { supplyChain } from "./supply-chain.js";

/** The enterprise that asks. */
export const enterprise = {
  ...identity,
  ...statements,
  ...recognition,
  ...conduct,
  ...digitalisation,
  ...grading,
  ...supplyChain,
  ...serviceManufacturing,
  ...standing,
} as const;
