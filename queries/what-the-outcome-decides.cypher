// $keys: ["unga-80-173"]
UNWIND $keys AS key
MATCH (n:Document { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.title, n.type, n.symbol, n.issuerText, n.year, n.url] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $p0: ["unga-80-173"]
// $limit0: {"low":21,"high":0}
// $limit1: {"low":21,"high":0}
// $limit2: {"low":31,"high":0}
// $limit3: {"low":21,"high":0}
CALL () {
MATCH (n:Document)
WHERE n.key >= "" AND n.key IN $p0
WITH n
ORDER BY n.key
LIMIT $limit0
WITH n AS s0, [[], [n.key, n.symbol]] AS u1
RETURN collect(u1 + [[COLLECT {
MATCH (s0)<-[:STANDS_FOR_DOCUMENT]-(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit1
RETURN [[], [n.key, n.title, n.dateStart]] }, COLLECT {
MATCH (s0)<-[:DECIDED_IN]-(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit2
WITH n AS s2, [[], [n.key, n.text, n.paragraph, n.topic, n.asked, n.due]] AS u3
RETURN u3 + [[COLLECT {
MATCH (s2)-[:ASKS]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit3
RETURN [[], [n.key, n.acronym]] }]] }]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $rows0: [{"i":0,"p":[["unga-80-173"]]}]
// $rows1: [{"i":2,"p":[["r80173-113"]]},{"i":4,"p":[["r80173-23"]]},{"i":6,"p":[["r80173-24"]]},{"i":8,"p":[["r80173-26"]]},{"i":10,"p":[["r80173-28"]]},{"i":12,"p":[["r80173-33"]]},{"i":14,"p":[["r80173-39"]]},{"i":16,"p":[["r80173-45"]]},{"i":18,"p":[["r80173-67"]]},{"i":20,"p":[["r80173-action-lines"]]},{"i":22,"p":[["r80173-adoption"]]},{"i":24,"p":[["r80173-connectivity"]]},{"i":26,"p":[["r80173-defini… (568 characters)
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:Document { key: startKey })
MATCH (s)<-[:DECIDED_IN]-(n)
RETURN count(DISTINCT n) AS total }
RETURN row.i AS i, total, null AS sequence
UNION ALL
UNWIND $rows1 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:Provision { key: startKey })
MATCH (s)-[:CONCERNS]->(n)
RETURN count(DISTINCT n) AS total }
RETURN row.i AS i, total, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS total, log.sequence AS sequence;
