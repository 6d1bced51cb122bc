/** What graphql-js says of values of the wrong type, with the value as it should have been written. */
const faults: readonly (readonly [message: RegExp, write: (value: string) => string])[] = [
  [
    /(?:String|ID) cannot represent a non[ -]string(?:-and-non-integer| and non-integer)? value: ([\w.\-:]+)$/,
    (value) => `"${value}"`,
  ],
  [/Int cannot represent non-integer value: "(-?\d+)"$/, (value) => value],
  [/Float cannot represent non numeric value: "(-?\d+(?:\.\d+)?)"$/, (value) => value],
  [/Boolean cannot represent a non boolean value: "(true|false)"$/, (value) => value],
  [/Enum "\w+" cannot represent non-(?:enum|string) value: "?(\w+)"?\.?$/, (value) => `${value} without quotes`],
];

/** A message of graphql-js, and where it is plain what was meant, how to write it. */
export function helpWith(message: string): string {
  for (const [fault, write] of faults) {
    const value = fault.exec(message)?.[1];
    if (value !== undefined) return `${message}: write ${write(value)}`;
  }
  return message;
}
