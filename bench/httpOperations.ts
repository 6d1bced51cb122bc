/** Operations over HTTP, each with a filter as its variable. */
export const operations = {
  "matrix, dense": "query ($where: ProjectFilter) { matrix(where: $where) { counts official } }",
  "matrix, cells":
    "query ($where: ProjectFilter) { matrix(where: $where) { cells { actionLine { code } column { key } status projects declared } } }",
  "four facets":
    "query ($where: ProjectFilter) { projects(where: $where) { totalCount facets(by: [ACTION_LINE, SDG, COUNTRY, STAKEHOLDER]) { missing { count } buckets { key count } } } }",
  "page of 20, four nested links":
    "query ($where: ProjectFilter) { projects(where: $where) { nodes { title actionLines { nodes { code } } sdgs { nodes { number } } countries { nodes { name } } stakeholders { nodes { name } } } } }",
} as const;

export type OperationName = keyof typeof operations;

export const searchOperation =
  "query ($text: String!) { search(query: $text) { totalCount edges { rank node { __typename id } } } }";

/** For each of so many countries, the projects that somebody based there runs. */
export function twoHops(countries: number): string {
  const all = Array.from({ length: countries }, (_, index) => index);
  const counts = all.map(
    (at) => `c${at}: projects(where: { stakeholders: { some: { countries: { any: [$k${at}] } } } }) { totalCount }`,
  );
  return `query (${all.map((at) => `$k${at}: String!`).join(" ")}) { ${counts.join(" ")} }`;
}
