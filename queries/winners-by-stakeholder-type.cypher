// $p0: ["WINNER"]
CALL () {
MATCH (n:PrizeEntry)
WHERE n.status IN $p0
MATCH (n)-[:ENTERS]->()-[:RUN_BY]->(a0)
WHERE a0.type IS NOT NULL
WITH n.year AS g, a0.type AS h, count(DISTINCT n) AS held
RETURN collect([g, h, held]) AS cells }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN cells, log.sequence AS sequence;

// $p0: ["WINNER"]
CALL () {
MATCH (n:PrizeEntry)
WHERE n.status IN $p0
OPTIONAL MATCH (n)-[:ENTERS]->()-[:RUN_BY]->(a0)
WHERE a0.type IS NOT NULL
WITH a0.type AS g, count(DISTINCT n) AS held
RETURN collect([g, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;

// $p0: ["WINNER"]
CALL () {
MATCH (n:PrizeEntry)
WHERE n.status IN $p0
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

// $p0: ["WINNER"]
CALL () {
MATCH (n:PrizeEntry)
WHERE n.status IN $p0
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

// $p0: ["WINNER"]
CALL () {
MATCH (n:PrizeEntry)
WHERE n.status IN $p0
WITH n.year AS g, count(n) AS held
RETURN collect([g, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;
