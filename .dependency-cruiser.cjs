/** Imports point one way: model <- graph <- store <- api <- http <- cli. */
const layers = ["model", "graph", "store", "api", "http", "cli"];
const upward = layers.slice(0, -1).map((layer, index) => ({
  name: `${layer}-imports-upward`,
  severity: "error",
  from: { path: `^src/${layer}/` },
  to: { path: `^src/(${[...layers.slice(index + 1), "import", "export"].join("|")})/` },
}));

/** Within a layer, rooms know those before them; what lies beside the rooms is for all. */
const rooms = {
  model: ["statistics", "words", "record", "links", "filter", "dimensions", "domains", "names"],
  api: ["limits", "request", "readAhead", "names", "evidence", "sets", "matrix", "explore", "schema"],
  http: ["request", "answer", "page"],
};
const ahead = Object.entries(rooms).flatMap(([layer, order]) =>
  order.slice(0, -1).map((room, index) => ({
    name: `${layer}/${room}-looks-ahead`,
    severity: "error",
    from: { path: `^src/${layer}/${room}/` },
    to: { path: `^src/${layer}/(${order.slice(index + 1).join("|")})/` },
  })),
);

module.exports = {
  forbidden: [
    ...upward,
    ...ahead,
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "pure-core",
      comment: "model and graph do no I/O",
      severity: "error",
      from: { path: "^src/(model|graph)/" },
      to: { dependencyTypes: ["core", "npm"] },
    },
    {
      name: "only-wiring-knows-adapters",
      comment: "the port is all that the layers above may see of a store",
      severity: "error",
      from: { path: "^src/(api|http|import|export)/" },
      to: { path: "^src/store/[^/]+/" },
    },
    {
      name: "files-know-the-port-alone",
      severity: "error",
      from: { path: "^src/(import|export)/" },
      to: { path: "^src/(api|http|cli)/" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
  },
};
