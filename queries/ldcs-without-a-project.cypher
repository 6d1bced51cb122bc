// $keys: ["AFR","ASP","ARB","AMS","CIS","EUR"]
UNWIND $keys AS key
MATCH (n:Region { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.type] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $p0: ["LDC"]
// $limit0: {"low":51,"high":0}
CALL () {
MATCH (n:Country)
WHERE n.key >= "" AND NOT EXISTS {
MATCH (n)<-[:LOCATED_IN]-(e0) } AND any(k IN n.developmentGroups
WHERE k IN $p0)
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key, n.name]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: ["LDC"]
CALL () {
MATCH (n:Country)
WHERE NOT EXISTS {
MATCH (n)<-[:LOCATED_IN]-(e0) } AND any(k IN n.developmentGroups
WHERE k IN $p0)
OPTIONAL MATCH (n)-[:IN_REGION]->(a1)
WITH a1 AS g, count(n) AS held
RETURN collect([g.key, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;

// $p0: ["LDC"]
CALL () {
MATCH (n:Country)
WHERE NOT EXISTS {
MATCH (n)<-[:LOCATED_IN]-(e0) } AND any(k IN n.developmentGroups
WHERE k IN $p0)
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;
