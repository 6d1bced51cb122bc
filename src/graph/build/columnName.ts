/** Name of the column that holds the keys of a property. */
export function columnName(kind: string, property: string, part?: "year"): string {
  return part ? `${kind}.${property}.${part}` : `${kind}.${property}`;
}
