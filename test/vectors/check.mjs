// Checks vectors against functions. Nothing here needs more than the language, so that it runs in any runtime.

/** What of the wanted is not there, by path. Of objects only the fields that are wanted are looked at. */
function differences(wanted, got, path = "result") {
  if (typeof wanted !== "object" || wanted === null) {
    return Object.is(wanted, got) ? [] : [`${path}: ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`];
  }
  if (typeof got !== "object" || got === null) return [`${path}: ${JSON.stringify(got)}, not an object`];
  const wrongLength = Array.isArray(wanted) && wanted.length !== got.length;
  return [
    ...(wrongLength ? [`${path}.length: ${got.length}, not ${wanted.length}`] : []),
    ...Object.keys(wanted).flatMap((key) => differences(wanted[key], got[key], `${path}.${key}`)),
  ];
}

function check({ call, arguments: given, result, refused }, functions) {
  try {
    const got = functions[call](...given);
    return refused === undefined ? differences(result, got) : ["was not refused"];
  } catch (error) {
    if (error?.name !== "HuiqiError" || refused === undefined) return [String(error)];
    return differences(refused, error, "refused");
  }
}

/**
 * What is wrong with what some functions give, as lines; the last one sums up.
 *
 * @param files - vectors and the functions of their entry point, by the name of the file.
 */
export function report(files) {
  const lines = [];
  let checked = 0;
  let wrong = 0;
  for (const { name, vectors, functions } of files) {
    for (const vector of vectors) {
      checked += 1;
      const faults = check(vector, functions);
      if (faults.length === 0) continue;
      wrong += 1;
      lines.push(`${name}: ${vector.name}`, ...faults.map((fault) => `  ${fault}`));
    }
  }
  return [...lines, `${checked} vectors, ${wrong} wrong`];
}
