// $p0: {"low":2023,"high":0}
// $p1: {"low":2023,"high":0}
// $p2: {"low":2023,"high":0}
// $p3: {"low":2023,"high":0}
// $limit0: {"low":21,"high":0}
// $limit1: {"low":2,"high":0}
// $limit2: {"low":21,"high":0}
// $limit3: {"low":2,"high":0}
// $limit4: {"low":21,"high":0}
CALL () {
CALL (*) {
MATCH (n:RegionalReview)
WHERE n.dateStartSort >= "" AND (n.dateStartYear >= $p0 OR n.dateEndYear >= $p1)
WITH n
ORDER BY n.dateStartSort, n.key
LIMIT $limit0
WITH n AS s0, [[n.dateStartSort], [n.key, n.name, n.dateStart, n.dateEnd, n.place, n.status]] AS u1
RETURN collect(u1 + [[COLLECT {
MATCH (s0)-[:REVIEW_BY]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit1
RETURN [[], [n.key]] }, COLLECT {
MATCH (s0)-[:CONVENED_BY]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit2
RETURN [[], [n.key, n.acronym]] }]]) AS present }
CALL (*) {
MATCH (n:RegionalReview)
WHERE n.dateStartSort = false AND (n.dateStartYear >= $p2 OR n.dateEndYear >= $p3)
WITH n
ORDER BY n.key
LIMIT $limit0
WITH n AS s2, [[n.dateStartSort], [n.key, n.name, n.dateStart, n.dateEnd, n.place, n.status]] AS u3
RETURN collect(u3 + [[COLLECT {
MATCH (s2)-[:REVIEW_BY]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit3
RETURN [[], [n.key]] }, COLLECT {
MATCH (s2)-[:CONVENED_BY]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit4
RETURN [[], [n.key, n.acronym]] }]]) AS missing }
RETURN present, missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

CALL () {
MATCH (n:RegionalReview)
MATCH (n)-[:REVIEW_BY]->(a0)
WITH a0 AS g, n.status AS h, count(n) AS held
RETURN collect([g.key, h, held]) AS cells }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN cells, log.sequence AS sequence;

CALL () {
MATCH (n:RegionalReview)
OPTIONAL MATCH (n)-[:REVIEW_BY]->(a0)
WITH a0 AS g, count(n) AS held
RETURN collect([g.key, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;

CALL () {
MATCH (n:RegionalReview)
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

CALL () {
MATCH (n:RegionalReview)
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

CALL () {
MATCH (n:RegionalReview)
WITH n.status AS g, count(n) AS held
RETURN collect([g, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;
