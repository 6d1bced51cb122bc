// $limit0: {"low":21,"high":0}
// $limit1: {"low":2,"high":0}
// $limit2: {"low":21,"high":0}
// $limit3: {"low":21,"high":0}
CALL () {
MATCH (n:PrizeCycle)
WHERE n.key >= "" AND n.special IS NOT NULL
WITH n
ORDER BY n.key
LIMIT $limit0
WITH n AS s0, [[], [n.key, n.name, n.winners, n.partnerText]] AS u1
RETURN collect(u1 + [[COLLECT {
MATCH (s0)-[:FOR_CATEGORY]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit1
RETURN [[], [n.key, n.name]] }, COLLECT {
MATCH (s0)-[:PARTNERED_BY]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit2
RETURN [[], [n.key, n.name, n.type]] }, COLLECT {
MATCH (s0)<-[:ENTERED_IN]-(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit3
RETURN [[], [n.key, n.name, n.status]] }]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

CALL () {
MATCH (n:PrizeCycle)
WHERE n.special IS NOT NULL
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;
