// $limit0: {"low":21,"high":0}
CALL () {
CALL (*) {
MATCH (n:PrizeCycle)
WHERE n.yearSort >= -9007199254740991 AND NOT coalesce(n.special IS NOT NULL, false)
WITH n
ORDER BY n.yearSort, n.key
LIMIT $limit0
RETURN collect([[n.yearSort], [n.key, n.year, n.submissions, n.countries, n.winners, n.champions]]) AS present }
CALL (*) {
MATCH (n:PrizeCycle)
WHERE n.yearSort = false AND NOT coalesce(n.special IS NOT NULL, false)
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[n.yearSort], [n.key, n.year, n.submissions, n.countries, n.winners, n.champions]]) AS missing }
RETURN present, missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $rows0: [{"i":0,"p":[["2012"]]},{"i":4,"p":[["2013"]]},{"i":8,"p":[["2014"]]},{"i":12,"p":[["2015"]]},{"i":16,"p":[["2016"]]},{"i":20,"p":[["2017"]]},{"i":24,"p":[["2018"]]},{"i":28,"p":[["2019"]]},{"i":32,"p":[["2020"]]},{"i":36,"p":[["2021"]]},{"i":40,"p":[["2022"]]},{"i":44,"p":[["2023"]]},{"i":48,"p":[["2024"]]},{"i":52,"p":[["2025"]]},{"i":56,"p":[["2026"]]}]
// $rows1: [{"i":2,"p":[["2012"],["WINNER"]]},{"i":6,"p":[["2013"],["WINNER"]]},{"i":10,"p":[["2014"],["WINNER"]]},{"i":14,"p":[["2015"],["WINNER"]]},{"i":18,"p":[["2016"],["WINNER"]]},{"i":22,"p":[["2017"],["WINNER"]]},{"i":26,"p":[["2018"],["WINNER"]]},{"i":30,"p":[["2019"],["WINNER"]]},{"i":34,"p":[["2020"],["WINNER"]]},{"i":38,"p":[["2021"],["WINNER"]]},{"i":42,"p":[["2022"],["WINNER"]]},{"i":46,"p":[["2… (524 characters)
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:PrizeCycle { key: startKey })
MATCH (s)<-[:ENTERED_IN]-(n)
RETURN count(DISTINCT n) AS total }
RETURN row.i AS i, total, null AS sequence
UNION ALL
UNWIND $rows1 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:PrizeCycle { key: startKey })
MATCH (s)<-[:ENTERED_IN]-(n)
WHERE n.status IN row.p[1]
RETURN count(DISTINCT n) AS total }
RETURN row.i AS i, total, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS total, log.sequence AS sequence;

CALL () {
MATCH (n:PrizeCycle)
WHERE NOT coalesce(n.special IS NOT NULL, false)
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;
