// $rows0: [{"i":0,"p":[{"C1":"C1","C2":"C2","C3":"C3","C4":"C4","C5":"C5","C6":"C6","C7":"C7","C7-EAGR":"C7","C7-EBUS":"C7","C7-EEMP":"C7","C7-EENV":"C7","C7-EGOV":"C7","C7-EHEA":"C7","C7-ELEA":"C7","C7-ESCI":"C7","C8":"C8","C9":"C9","C10":"C10","C11":"C11"}]},{"i":4,"p":[{"C1":"C1","C2":"C2","C3":"C3","C4":"C4","C5":"C5","C6":"C6","C7":"C7","C7-EAGR":"C7","C7-EBUS":"C7","C7-EEMP":"C7","C7-EENV":"C7","C7-EG… (501 characters)
UNWIND $rows0 AS row
CALL (row) {
MATCH (n:PrizeEntry)
MATCH (n)-[:ENTERS]->()-[:ADVANCES]->(a0)
WITH n.status AS g, row.p[0][a0.key] AS h, count(DISTINCT n) AS held
RETURN collect([g, h, held]) AS cells }
RETURN row.i AS i, cells, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS cells, log.sequence AS sequence;

// $rows0: [{"i":1,"p":[]},{"i":5,"p":[]}]
UNWIND $rows0 AS row
CALL (row) {
MATCH (n:PrizeEntry)
WITH n.status AS g, count(n) AS held
RETURN collect([g, held]) AS counts }
RETURN row.i AS i, counts, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS counts, log.sequence AS sequence;

// $rows0: [{"i":2,"p":[{"C1":"C1","C2":"C2","C3":"C3","C4":"C4","C5":"C5","C6":"C6","C7":"C7","C7-EAGR":"C7","C7-EBUS":"C7","C7-EEMP":"C7","C7-EENV":"C7","C7-EGOV":"C7","C7-EHEA":"C7","C7-ELEA":"C7","C7-ESCI":"C7","C8":"C8","C9":"C9","C10":"C10","C11":"C11"}]},{"i":6,"p":[{"C1":"C1","C2":"C2","C3":"C3","C4":"C4","C5":"C5","C6":"C6","C7":"C7","C7-EAGR":"C7","C7-EBUS":"C7","C7-EEMP":"C7","C7-EENV":"C7","C7-EG… (501 characters)
UNWIND $rows0 AS row
CALL (row) {
MATCH (n:PrizeEntry)
OPTIONAL MATCH (n)-[:ENTERS]->()-[:ADVANCES]->(a0)
WITH row.p[0][a0.key] AS g, count(DISTINCT n) AS held
RETURN collect([g, held]) AS counts }
RETURN row.i AS i, counts, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS counts, log.sequence AS sequence;

// $rows0: [{"i":3,"p":[]},{"i":7,"p":[]}]
UNWIND $rows0 AS row
CALL (row) {
MATCH (n:PrizeEntry)
RETURN count(n) AS total }
RETURN row.i AS i, total, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS total, log.sequence AS sequence;

CALL () {
MATCH (n:PrizeEntry)
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;
