// $keys: ["ECE","ECA","ESCAP","ECLAC","ESCWA"]
UNWIND $keys AS key
MATCH (n:Region { key: key })
RETURN [[n.key, n.recordName, n.sources, n.verified, n.name, n.type], []] AS row, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $limit: {"low":4,"high":0}
CALL () {
MATCH (n:Country)
WITH n, COUNT {
MATCH (n)-[:MEMBER_OF]->(e0) } AS k0
WITH n, k0
ORDER BY k0 DESC, n.nameSort = false, n.nameSort, n.key
LIMIT $limit
RETURN collect([[k0, n.nameSort], [n.key, n.recordName, n.sources, n.verified, n.name, n.iso2, n.m49, n.ituMember, n.ceptMember, n.developmentGroups]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
RETURN present, missing, outsideBefore, outsideAfter, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $rows0: [{"i":3,"p":[["FRA"]]},{"i":4,"p":[["NLD"]]},{"i":5,"p":[["TUR"]]}]
// $limit0: {"low":21,"high":0}
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:Country { key: startKey })
MATCH (s)-[:MEMBER_OF]->(n)
WITH DISTINCT n, row
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key, n.recordName, n.sources, n.verified, n.name, n.type]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
RETURN row.i AS i, present, missing, outsideBefore, outsideAfter, null AS sequence
UNION ALL
RETURN null AS i, null AS present, null AS missing, null AS outsideBefore, null AS outsideAfter, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

CALL () {
MATCH (n:Country)
OPTIONAL MATCH (n)-[:MEMBER_OF]->(a0)
WITH a0 AS g, count(n) AS held
RETURN collect([g.key, held]) AS counts }
RETURN counts, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

CALL () {
MATCH (n:Country)
RETURN count(n) AS total }
RETURN total, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

CALL () {
MATCH (n:Project)
OPTIONAL MATCH (n)-[:LOCATED_IN]->()-[:MEMBER_OF]->(a0)
WITH a0 AS g, count(DISTINCT n) AS held
RETURN collect([g.key, held]) AS counts }
RETURN counts, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

CALL () {
MATCH (n:Project)
RETURN count(n) AS total }
RETURN total, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;
