// $limit0: {"low":51,"high":0}
// $limit1: {"low":2,"high":0}
// $limit2: {"low":2,"high":0}
// $limit3: {"low":2,"high":0}
// $limit4: {"low":2,"high":0}
// $limit5: {"low":2,"high":0}
// $limit6: {"low":2,"high":0}
CALL () {
CALL (*) {
MATCH (n:Call)
WHERE n.closesSort >= ""
WITH n
ORDER BY n.closesSort, n.nameSort = false, n.nameSort, n.key
LIMIT $limit0
WITH n AS s0, [[n.closesSort, n.nameSort], [n.key, n.name, n.opens, n.closes, n.openness, n.status, n.url]] AS u1
RETURN collect(u1 + [[COLLECT {
MATCH (s0)-[:CALL_FOR]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit1
RETURN [[], [n.key, n.name]] }, COLLECT {
MATCH (s0)-[:CALL_FOR_PRIZES]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit2
RETURN [[], [n.key, n.name]] }, COLLECT {
MATCH (s0)-[:CALL_FOR_CONSULTATION]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit3
RETURN [[], [n.key, n.name]] }]]) AS present }
CALL (*) {
MATCH (n:Call)
WHERE n.closesSort = false
WITH n
ORDER BY n.nameSort = false, n.nameSort, n.key
LIMIT $limit0
WITH n AS s2, [[n.closesSort, n.nameSort], [n.key, n.name, n.opens, n.closes, n.openness, n.status, n.url]] AS u3
RETURN collect(u3 + [[COLLECT {
MATCH (s2)-[:CALL_FOR]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit4
RETURN [[], [n.key, n.name]] }, COLLECT {
MATCH (s2)-[:CALL_FOR_PRIZES]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit5
RETURN [[], [n.key, n.name]] }, COLLECT {
MATCH (s2)-[:CALL_FOR_CONSULTATION]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit6
RETURN [[], [n.key, n.name]] }]]) AS missing }
RETURN present, missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

CALL () {
MATCH (n:Call)
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

CALL () {
MATCH (n:Call)
WITH n.status AS g, count(n) AS held
RETURN collect([g, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;
