/** Imports point one way: model <- graph <- store <- api <- http <- cli. */
const layers = ["model", "graph", "store", "api", "http", "cli"];
const upward = layers.slice(0, -1).map((layer, at) => ({
  name: `${layer}-imports-upward`,
  severity: "error",
  from: { path: `^src/${layer}/` },
  to: { path: `^src/(${[...layers.slice(at + 1), "import", "export"].join("|")})/` },
}));

/** Within the graph too: arrays <- indexes <- build <- answers <- Graph.ts. */
const rooms = ["arrays/", "indexes/", "build/", "answers/", "Graph.ts"];
const upwardInGraph = rooms.slice(0, -1).map((room, place) => ({
  name: `graph-${room.replace("/", "")}-imports-upward`,
  severity: "error",
  from: { path: `^src/graph/${room}` },
  to: { path: `^src/graph/(${rooms.slice(place + 1).join("|")})` },
}));

module.exports = {
  forbidden: [
    ...upward,
    ...upwardInGraph,
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
