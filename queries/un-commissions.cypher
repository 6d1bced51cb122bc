// $keys: ["ECE","ECA","ESCAP","ECLAC","ESCWA"]
UNWIND $keys AS key
MATCH (n:Region { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.type] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $limit0: {"low":4,"high":0}
// $limit1: {"low":21,"high":0}
CALL () {
MATCH (n:Country)
WITH n, COUNT {
MATCH (n)-[:MEMBER_OF]->(e1) } AS k0
WITH n, k0
ORDER BY k0 DESC, n.nameSort = false, n.nameSort, n.key
LIMIT $limit0
WITH n AS s2, [[k0, n.nameSort], [n.key, n.name]] AS u3
RETURN collect(u3 + [[COLLECT {
MATCH (s2)-[:MEMBER_OF]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit1
RETURN [[], [n.key]] }]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

CALL () {
MATCH (n:Country)
OPTIONAL MATCH (n)-[:MEMBER_OF]->(a0)
WITH a0 AS g, count(n) AS held
RETURN collect([g.key, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;

CALL () {
MATCH (n:Country)
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

CALL () {
MATCH (n:Project)
OPTIONAL MATCH (n)-[:LOCATED_IN]->()-[:MEMBER_OF]->(a0)
WITH a0 AS g, count(DISTINCT n) AS held
RETURN collect([g.key, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;

CALL () {
MATCH (n:Project)
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;
