// $keys: ["AFR","ASP","ARB","AMS","CIS","EUR"]
UNWIND $keys AS key
MATCH (n:Region { key: key })
RETURN [[n.key, n.recordName, n.sources, n.verified, n.name, n.type], []] AS row, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

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
RETURN collect([[], [n.key, n.recordName, n.sources, n.verified, n.name, n.iso2, n.m49, n.ituMember, n.ceptMember, n.developmentGroups]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
RETURN present, missing, outsideBefore, outsideAfter, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $p0: ["LDC"]
CALL () {
MATCH (n:Country)
WHERE NOT EXISTS {
MATCH (n)<-[:LOCATED_IN]-(e0) } AND any(k IN n.developmentGroups
WHERE k IN $p0)
OPTIONAL MATCH (n)-[:IN_REGION]->(a1)
WITH a1 AS g, count(n) AS held
RETURN collect([g.key, held]) AS counts }
RETURN counts, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $p0: ["LDC"]
CALL () {
MATCH (n:Country)
WHERE NOT EXISTS {
MATCH (n)<-[:LOCATED_IN]-(e0) } AND any(k IN n.developmentGroups
WHERE k IN $p0)
RETURN count(n) AS total }
RETURN total, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;
