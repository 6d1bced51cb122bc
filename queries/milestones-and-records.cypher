// $p0: ["PLANNED","TO_BE_CONFIRMED"]
// $p1: {"low":2023,"high":0}
// $p2: ["PLANNED","TO_BE_CONFIRMED"]
// $p3: {"low":2023,"high":0}
// $limit0: {"low":21,"high":0}
// $limit1: {"low":21,"high":0}
// $limit2: {"low":2,"high":0}
// $limit3: {"low":21,"high":0}
// $limit4: {"low":2,"high":0}
CALL () {
CALL (*) {
MATCH (n:Milestone)
WHERE n.dateStartSort >= "" AND n.status IN $p0 AND n.dateStartYear >= $p1
WITH n
ORDER BY n.dateStartSort, n.key
LIMIT $limit0
WITH n AS s0, [[n.dateStartSort], [n.key, n.recordName, n.sources, n.verified, n.title, n.type, n.dateStart, n.dateEnd, n.place, n.status]] AS u1
RETURN collect(u1 + [[COLLECT {
MATCH (s0)-[:STANDS_FOR_PHASE]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit1
RETURN [[], [n.key, n.name]] }, COLLECT {
MATCH (s0)-[:STANDS_FOR_REVIEW]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit2
RETURN [[], [n.key, n.name]] }]]) AS present }
CALL (*) {
MATCH (n:Milestone)
WHERE n.dateStartSort = false AND n.status IN $p2 AND n.dateStartYear >= $p3
WITH n
ORDER BY n.key
LIMIT $limit0
WITH n AS s2, [[n.dateStartSort], [n.key, n.recordName, n.sources, n.verified, n.title, n.type, n.dateStart, n.dateEnd, n.place, n.status]] AS u3
RETURN collect(u3 + [[COLLECT {
MATCH (s2)-[:STANDS_FOR_PHASE]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit3
RETURN [[], [n.key, n.name]] }, COLLECT {
MATCH (s2)-[:STANDS_FOR_REVIEW]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit4
RETURN [[], [n.key, n.name]] }]]) AS missing }
RETURN present, missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: ["PLANNED","TO_BE_CONFIRMED"]
// $p1: {"low":2023,"high":0}
CALL () {
MATCH (n:Milestone)
WHERE n.status IN $p0 AND n.dateStartYear >= $p1
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

CALL () {
MATCH (n:Milestone)
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

CALL () {
MATCH (n:Milestone)
WHERE EXISTS {
MATCH (n)-[:STANDS_FOR_EVENT]->(e0) }
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

CALL () {
MATCH (n:Milestone)
WHERE EXISTS {
MATCH (n)-[:STANDS_FOR_PHASE]->(e0) }
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

CALL () {
MATCH (n:Milestone)
WITH n.status AS g, count(n) AS held
RETURN collect([g, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;
