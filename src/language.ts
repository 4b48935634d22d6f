/**
 * Everything of the front door that needs no city's list: the language in which lists are written. It is an entry of
 * the build and no sub-path of the package: the bundler puts what it reaches into files of their own, apart from the
 * 43 policies, so that a program which uses a builder or an award function does not carry the policies with it.
 */
export { evaluate } from "./assessment/evaluate.js";
export { requirementTitle } from "./assessment/title.js";
export { perUnit } from "./benefits/build.js";
export { describeBenefit } from "./benefits/describe.js";
export { parseProfile } from "./facts/profile.js";
export { innovativeSmeScore } from "./grading/index.js";
export { defineCatalog } from "./policies/catalog.js";
export { definePolicy } from "./policies/define.js";
