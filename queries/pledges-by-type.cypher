// $keys: ["ASP","EUR","AFR","ARB","AMS","CIS"]
UNWIND $keys AS key
MATCH (n:Region { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.type] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $limit0: {"low":6,"high":0}
// $limit1: {"low":21,"high":0}
// $limit2: {"low":21,"high":0}
// $limit3: {"low":21,"high":0}
// $limit4: {"low":21,"high":0}
CALL () {
CALL (*) {
MATCH (n:Pledge)
WHERE n.amountUsdSort >= -9007199254740991
WITH n
ORDER BY n.amountUsdSort DESC, n.key
LIMIT $limit0
WITH n AS s0, [[n.amountUsdSort], [n.key, n.name, n.year, n.amountUsd]] AS u1
RETURN collect(u1 + [[COLLECT {
MATCH (s0)-[:PLEDGED_BY]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit1
RETURN [[], [n.key, n.name, n.type]] }, COLLECT {
MATCH (s0)-[:PLEDGED_FOR]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit2
RETURN [[], [n.key, n.name]] }]]) AS present }
CALL (*) {
MATCH (n:Pledge)
WHERE n.amountUsdSort = false
WITH n
ORDER BY n.key
LIMIT $limit0
WITH n AS s2, [[n.amountUsdSort], [n.key, n.name, n.year, n.amountUsd]] AS u3
RETURN collect(u3 + [[COLLECT {
MATCH (s2)-[:PLEDGED_BY]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit3
RETURN [[], [n.key, n.name, n.type]] }, COLLECT {
MATCH (s2)-[:PLEDGED_FOR]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit4
RETURN [[], [n.key, n.name]] }]]) AS missing }
RETURN present, missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

CALL () {
MATCH (n:Pledge)
OPTIONAL MATCH (n)-[:PLEDGED_BY]->(a0)
WHERE a0.type IS NOT NULL
WITH a0.type AS g, count(DISTINCT n) AS held
RETURN collect([g, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;

CALL () {
MATCH (n:Pledge)
OPTIONAL MATCH (n)-[:PLEDGED_FOR]->()-[:IN_REGION]->(a0)
WITH a0 AS g, count(DISTINCT n) AS held
RETURN collect([g.key, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;

CALL () {
MATCH (n:Pledge)
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

CALL () {
MATCH (n:Pledge)
WITH n.year AS g, count(n) AS held
RETURN collect([g, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;
