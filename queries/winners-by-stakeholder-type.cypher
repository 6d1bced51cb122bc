// $p0: ["WINNER"]
CALL () {
MATCH (n:PrizeEntry)
WHERE n.status IN $p0
MATCH (n)-[:ENTERS]->()-[:RUN_BY]->(a1)
WHERE a1.type IS NOT NULL
WITH n.year AS g, a1.type AS h, count(DISTINCT n) AS held
RETURN collect([g, h, held]) AS cells }
RETURN cells, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $p0: ["WINNER"]
CALL () {
MATCH (n:PrizeEntry)
WHERE n.status IN $p0
OPTIONAL MATCH (n)-[:ENTERS]->()-[:RUN_BY]->(a0)
WHERE a0.type IS NOT NULL
WITH a0.type AS g, count(DISTINCT n) AS held
RETURN collect([g, held]) AS counts }
RETURN counts, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $p0: ["WINNER"]
CALL () {
MATCH (n:PrizeEntry)
WHERE n.status IN $p0
RETURN count(n) AS total }
RETURN total, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $p0: ["WINNER"]
CALL () {
MATCH (n:PrizeEntry)
WHERE n.status IN $p0
RETURN count(n) AS total }
RETURN total, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $p0: ["WINNER"]
CALL () {
MATCH (n:PrizeEntry)
WHERE n.status IN $p0
WITH n.year AS g, count(n) AS held
RETURN collect([g, held]) AS counts }
RETURN counts, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;
