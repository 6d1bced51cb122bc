// $keys: ["itu","cstd","partnership","ungis"]
UNWIND $keys AS key
MATCH (n:Stakeholder { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.acronym, n.type, n.bodyType, n.roles, n.addresses, n.url] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $limit0: {"low":21,"high":0}
// $limit1: {"low":2,"high":0}
CALL () {
MATCH (n:ReviewReport)
WHERE n.key >= ""
WITH n
ORDER BY n.key
LIMIT $limit0
WITH n AS s0, [[], [n.key, n.name, n.lead, n.audience, n.received]] AS u1
RETURN collect(u1 + [[COLLECT {
MATCH (s0)-[:RECEIVED_AS]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit1
RETURN [[], [n.key, n.title, n.year]] }]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

CALL () {
MATCH (n:ReviewReport)
OPTIONAL MATCH (n)-[:PREPARED_BY]->(a0)
WITH a0 AS g, count(n) AS held
RETURN collect([g.key, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;

CALL () {
MATCH (n:ReviewReport)
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

CALL () {
MATCH (n:ReviewReport)
WITH n.received AS g, count(n) AS held
RETURN collect([g, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;
