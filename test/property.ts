import fc from "fast-check";

/**
 * fast-check, drawing the same cases in every run, so that the tests of a release pass today and tomorrow alike. Other
 * cases come with another seed: `HUIQI_SEED=7 npx vitest run`. `HUIQI_PATIENCE=300` gives each property so many
 * milliseconds at most: mutation testing runs them thousands of times.
 */

const { HUIQI_SEED, HUIQI_PATIENCE } = process.env as { readonly [name: string]: string | undefined };

fc.configureGlobal({
  seed: Number(HUIQI_SEED ?? 20240429),
  ...(HUIQI_PATIENCE === undefined ? {} : { interruptAfterTimeLimit: Number(HUIQI_PATIENCE) }),
});

export { default } from "fast-check";
