// $p0: ["WINNER"]
// $limit0: {"low":11,"high":0}
CALL () {
MATCH (n:Country)
WITH n, COUNT {
MATCH (n)<-[:LOCATED_IN]-(e1)
WHERE EXISTS {
MATCH (e1)<-[:ENTERS]-(e2)
WHERE e2.status IN $p0 } } AS k0
WITH n, k0
ORDER BY k0 DESC, n.nameSort = false, n.nameSort, n.key
LIMIT $limit0
RETURN collect([[k0, n.nameSort], [n.key, n.name]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $rows0: [{"i":0,"p":[["SAU"],["WINNER"]]},{"i":4,"p":[["BGD"],["WINNER"]]},{"i":8,"p":[["ARG"],["WINNER"]]},{"i":12,"p":[["ARE"],["WINNER"]]},{"i":16,"p":[["IND"],["WINNER"]]},{"i":20,"p":[["IDN"],["WINNER"]]},{"i":24,"p":[["DZA"],["WINNER"]]},{"i":28,"p":[["COL"],["WINNER"]]},{"i":32,"p":[["ITA"],["WINNER"]]},{"i":36,"p":[["MEX"],["WINNER"]]}]
// $rows1: [{"i":2,"p":[["SAU"]]},{"i":6,"p":[["BGD"]]},{"i":10,"p":[["ARG"]]},{"i":14,"p":[["ARE"]]},{"i":18,"p":[["IND"]]},{"i":22,"p":[["IDN"]]},{"i":26,"p":[["DZA"]]},{"i":30,"p":[["COL"]]},{"i":34,"p":[["ITA"]]},{"i":38,"p":[["MEX"]]}]
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:Country { key: startKey })
MATCH (s)<-[:LOCATED_IN]-(n)
MATCH (n)<-[:ENTERS]-(e0:PrizeEntry)
WHERE e0.status IN row.p[1]
RETURN count(DISTINCT n) AS total }
RETURN row.i AS i, total, null AS sequence
UNION ALL
UNWIND $rows1 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:Country { key: startKey })
MATCH (s)<-[:LOCATED_IN]-(n)
RETURN count(DISTINCT n) AS total }
RETURN row.i AS i, total, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS total, log.sequence AS sequence;
