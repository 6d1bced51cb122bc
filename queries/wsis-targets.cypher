// $limit0: {"low":21,"high":0}
// $limit1: {"low":21,"high":0}
CALL () {
MATCH (n:WsisTarget)
WHERE n.key >= ""
WITH n
ORDER BY n.key
LIMIT $limit0
WITH n AS s0, [[], [n.key, n.name]] AS u1
RETURN collect(u1 + [[COLLECT {
MATCH (s0)-[:SET_IN]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit1
RETURN [[], [n.key, n.title, n.symbol]] }]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

CALL () {
MATCH (n:WsisTarget)
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;
