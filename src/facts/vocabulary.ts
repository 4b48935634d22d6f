import { deepFreeze } from "../freeze.js";
import { base } from "./base.js";
import { cluster } from "./cluster.js";
import { designCentre } from "./design-centre.js";
import { enterprise } from "./enterprise/index.js";
import { evaluator } from "./evaluator.js";
import { factory } from "./factory.js";
import { innovationCentre } from "./innovation-centre.js";
import { loan } from "./loan.js";
import { park } from "./park.js";
import { platform } from "./platform.js";
import { product } from "./product.js";
import { project } from "./project.js";

/** Everything that can be known, by subject. Fact paths (`enterprise.revenue`) are part of the public contract. */
export interface Vocabulary {
  readonly enterprise: typeof enterprise;
  readonly project: typeof project;
  readonly product: typeof product;
  readonly base: typeof base;
  readonly designCentre: typeof designCentre;
  readonly factory: typeof factory;
  readonly park: typeof park;
  readonly evaluator: typeof evaluator;
  readonly loan: typeof loan;
  readonly cluster: typeof cluster;
  readonly innovationCentre: typeof innovationCentre;
  readonly platform: typeof platform;
}

/** Every fact that a condition can read, by subject and name, with its type, its unit and its words. */
export const vocabulary: Vocabulary = /* @__PURE__ */ deepFreeze({
  enterprise,
  project,
  product,
  base,
  designCentre,
  factory,
  park,
  evaluator,
  loan,
  cluster,
  innovationCentre,
  platform,
});
