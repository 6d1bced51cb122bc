// $p0: ["REVIEW"]
// $p1: ["REVIEW"]
// $limit0: {"low":41,"high":0}
// $limit1: {"low":2,"high":0}
// $limit2: {"low":2,"high":0}
// $limit3: {"low":2,"high":0}
// $limit4: {"low":2,"high":0}
// $limit5: {"low":2,"high":0}
// $limit6: {"low":2,"high":0}
// $limit7: {"low":2,"high":0}
// $limit8: {"low":2,"high":0}
CALL () {
CALL (*) {
MATCH (n:Phase)
WHERE n.positionSort >= -9007199254740991 AND n.process IN $p0
WITH n
ORDER BY n.positionSort, n.key
LIMIT $limit0
WITH n AS s0, [[n.positionSort], [n.key, n.name, n.position, n.dateStart, n.dateEnd, n.place, n.lead, n.status]] AS u1
RETURN collect(u1 + [[COLLECT {
MATCH (s0)-[:TAKES_PLACE_AS]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit1
RETURN [[], [n.key, n.name]] }, COLLECT {
MATCH (s0)-[:TAKES_PLACE_AS_REVIEW]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit2
RETURN [[], [n.key, n.name]] }, COLLECT {
MATCH (s0)-[:SAME_AS]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit3
WITH n AS s2, [[], [n.key, n.name]] AS u3
RETURN u3 + [[COLLECT {
MATCH (s2)-[:PHASE_OF_CONSULTATION]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit4
RETURN [[], [n.key, n.name]] }]] }]]) AS present }
CALL (*) {
MATCH (n:Phase)
WHERE n.positionSort = false AND n.process IN $p1
WITH n
ORDER BY n.key
LIMIT $limit0
WITH n AS s4, [[n.positionSort], [n.key, n.name, n.position, n.dateStart, n.dateEnd, n.place, n.lead, n.status]] AS u5
RETURN collect(u5 + [[COLLECT {
MATCH (s4)-[:TAKES_PLACE_AS]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit5
RETURN [[], [n.key, n.name]] }, COLLECT {
MATCH (s4)-[:TAKES_PLACE_AS_REVIEW]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit6
RETURN [[], [n.key, n.name]] }, COLLECT {
MATCH (s4)-[:SAME_AS]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit7
WITH n AS s6, [[], [n.key, n.name]] AS u7
RETURN u7 + [[COLLECT {
MATCH (s6)-[:PHASE_OF_CONSULTATION]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit8
RETURN [[], [n.key, n.name]] }]] }]]) AS missing }
RETURN present, missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: ["REVIEW"]
CALL () {
MATCH (n:Phase)
WHERE n.process IN $p0
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

// $p0: ["REVIEW"]
CALL () {
MATCH (n:Phase)
WHERE n.process IN $p0
WITH n.status AS g, count(n) AS held
RETURN collect([g, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;
