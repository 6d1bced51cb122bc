// $limit0: {"low":21,"high":0}
// $limit1: {"low":2,"high":0}
// $limit2: {"low":2,"high":0}
CALL () {
CALL (*) {
MATCH (n:SponsorTier)
WHERE n.yearSort >= -9007199254740991
WITH n
ORDER BY n.yearSort, n.positionSort = false, n.positionSort, n.key
LIMIT $limit0
WITH n AS s0, [[n.yearSort, n.positionSort], [n.key, n.name, n.year, n.position]] AS u1
RETURN collect(u1 + [[COLLECT {
MATCH (s0)-[:OFFERED_FOR]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit1
RETURN [[], [n.key, n.name]] }]]) AS present }
CALL (*) {
MATCH (n:SponsorTier)
WHERE n.yearSort = false
WITH n
ORDER BY n.positionSort = false, n.positionSort, n.key
LIMIT $limit0
WITH n AS s2, [[n.yearSort, n.positionSort], [n.key, n.name, n.year, n.position]] AS u3
RETURN collect(u3 + [[COLLECT {
MATCH (s2)-[:OFFERED_FOR]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit2
RETURN [[], [n.key, n.name]] }]]) AS missing }
RETURN present, missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

CALL () {
MATCH (n:SponsorTier)
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

CALL () {
MATCH (n:SponsorTier)
WITH n.year AS g, count(n) AS held
RETURN collect([g, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;
