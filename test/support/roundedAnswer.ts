/**
 * An answer as plain data, its fractions to twelve digits: what a logarithm is in the last ones depends on the machine,
 * and the golden files shall not.
 */
export function roundedAnswer(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer), (_key, value: unknown) =>
    typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(12)) : value,
  );
}
