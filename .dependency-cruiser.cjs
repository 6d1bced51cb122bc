/** Imports point one way: model <- graph <- store <- api <- export <- page <- mcp <- http <- cli. */
const layers = ["model", "graph", "store", "api", "export", "page", "mcp", "http", "cli"];
const upward = layers.slice(0, -1).map((layer, index) => ({
  name: `${layer}-imports-upward`,
  severity: "error",
  from: { path: `^src/${layer}/` },
  to: { path: `^src/(${[...layers.slice(index + 1), "import"].join("|")})/` },
}));

/** Within a layer, rooms know those before them; what lies beside the rooms is for all. */
const rooms = {
  model: [
    "statistics",
    "words",
    "record",
    "links",
    "timeline",
    "names",
    "filter",
    "dimensions",
    "validity",
    "domains",
    "workbench",
  ],
  graph: ["arrays", "indexes", "build", "image", "answers", "Graph.ts"],
  api: [
    "limits",
    "request",
    "readAhead",
    "names",
    "evidence",
    "sets",
    "matrix",
    "explore",
    "history",
    "workbench",
    "schema",
  ],
  export: ["backup", "table", "question", "records", "release"],
  page: ["parts", "matrix", "process", "records", "things", "explore", "writing"],
  mcp: ["answer", "tools"],
  http: ["request", "identity", "feed", "answer", "calendar", "page", "export", "import"],
};
const ahead = Object.entries(rooms).flatMap(([layer, order]) =>
  order.slice(0, -1).map((room, index) => ({
    name: `${layer}/${room}-looks-ahead`,
    severity: "error",
    from: { path: `^src/${layer}/${room}($|/)` },
    to: { path: `^src/${layer}/(${order.slice(index + 1).join("|")})($|/)` },
  })),
);

/** What each place of the store may import beside itself; paths of packages are among those that are not listed. */
const store = (place, ...allowed) => ({
  name: `store-${place.replaceAll("/", "-")}`,
  severity: "error",
  from: { path: `^src/store/${place}/` },
  to: { pathNot: [`^src/store/${place}/`, ...allowed] },
});
const port = "^src/store/[^/]+$";
const driver = "^node_modules/neo4j-driver/";
const neo4j = (...rooms) => `^src/store/neo4j/(${rooms.join("|")})/`;

/** local knows no adapter, and an adapter no other but those that it is made of. */
const stores = [
  {
    name: "store-port",
    comment: "what all stores share knows none of them",
    severity: "error",
    from: { path: port },
    to: { pathNot: [port, "^src/model/", "^(crypto|diagnostics_channel)$"] },
  },
  store("local", port, "^src/(model|graph)/", "^(fs|fs/promises|os|worker_threads|zlib)$"),
  store("past", port, "^src/(model|graph)/", "^src/store/local/"),
  store(
    "embedded",
    port,
    "^src/model/",
    "^src/store/(local|past)/",
    "^(buffer|fs|os|path|zlib)$",
    "^node_modules/libsql/",
  ),
  store("neo4j", port, "^src/model/", "^src/store/past/", driver),
  store("replica", port, "^src/model/", "^src/store/(local|neo4j|past)/"),
];

/** The rooms of neo4j: shape, then connect and compile side by side, then read, then write. */
const neo4jRooms = [
  {
    name: "store-neo4j-integers",
    comment: "below the session, the driver is there for its integers alone",
    severity: "error",
    from: { path: neo4j("shape", "compile", "read", "write"), pathNot: "^src/store/neo4j/shape/integer.ts$" },
    to: { path: driver },
  },
  store("neo4j/shape", "^src/model/", driver),
  store("neo4j/connect", port, "^src/model/", neo4j("shape"), driver),
  store("neo4j/compile", "^src/model/", neo4j("shape")),
  store("neo4j/compile/sets", "^src/model/", neo4j("shape"), "^src/store/neo4j/compile/[^/]+$"),
  store("neo4j/read", port, "^src/model/", neo4j("shape", "connect", "compile")),
  store("neo4j/write", port, "^src/model/", neo4j("shape", "connect", "read")),
];

module.exports = {
  forbidden: [
    ...upward,
    ...ahead,
    ...stores,
    ...neo4jRooms,
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
      from: { path: "^src/(api|page|mcp|http|import|export)/" },
      to: { path: "^src/store/[^/]+/" },
    },
    {
      name: "tools-ask-as-anybody-does",
      comment: "language models get what the API answers, by its operations",
      severity: "error",
      from: { path: "^src/mcp/" },
      to: { path: "^src/(graph|store|page|import|export)/" },
    },
    {
      name: "files-know-the-port-alone",
      severity: "error",
      from: { path: "^src/(import|export/backup)/" },
      to: { path: "^src/(api|export/(?!backup)|page|http|cli)/" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
  },
};
