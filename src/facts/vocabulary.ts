import { base } from "./base.js";
import { designCentre } from "./design-centre.js";
import { enterprise } from "./enterprise/index.js";
import { evaluator } from "./evaluator.js";
import { factory } from "./factory.js";
import { loan } from "./loan.js";
import { park } from "./park.js";
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
}

export const vocabulary: Vocabulary = {
  enterprise,
  project,
  product,
  base,
  designCentre,
  factory,
  park,
  evaluator,
  loan,
};
